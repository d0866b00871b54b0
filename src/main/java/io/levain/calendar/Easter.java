package io.levain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /**
     * Easter Sunday of a year by the algorithm of Meeus, Jones and Butcher (Jean Meeus, Astronomical Algorithms, 1991,
     * chapter 8): the Sunday after the full moon that the church reckons for on or after 21 March.
     *
     * @param year a year of the Gregorian calendar
     */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int fullMoon = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7;
        int lateMoon = (golden + 11 * fullMoon + 22 * toSunday) / 451;
        int days = fullMoon + toSunday - 7 * lateMoon;
        return LocalDate.of(year, 3, 22).plusDays(days);
    }

    /** Signed days from Easter Sunday of the date's own year: -2 on Good Friday. */
    static int daysTo(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(sunday(date.getYear()), date);
    }
}
