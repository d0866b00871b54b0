package io.levain.history;

import io.levain.calendar.BakeryCalendar;
import java.time.LocalDate;

/** The last complete day of a bakery whose sales are in: what a forecast rests on, and horizons count from. */
final class NewestDay {

    /** How far a row of closed days may reach back to the last sales; a longer one is a bakery that has given up. */
    private static final int LONGEST_HOLIDAY = 42;

    private NewestDay() {}

    /**
     * The newest day: the last one with sales, and the closed days right after it, on which there was nothing to sell.
     *
     * @param lastSales the last complete day with sales
     * @param lastOver the last day that is over
     */
    static LocalDate of(LocalDate lastSales, LocalDate lastOver, BakeryCalendar calendar) {
        LocalDate newest = lastSales;
        while (newest.isBefore(lastOver)
                && newest.isBefore(lastSales.plusDays(LONGEST_HOLIDAY))
                && calendar.day(newest.plusDays(1)).closed()) {
            newest = newest.plusDays(1);
        }
        return newest;
    }
}
