package io.levain.demand.past;

import io.levain.demand.days.CalendarDay;
import java.time.LocalDate;
import java.time.Month;

/** Which days people remember and come to expect again: those with a name, those about Easter and about Christmas. */
public final class Memorable {

    private static final int EASTER_FROM = -50;
    private static final int EASTER_TO = 61;
    private static final int CHRISTMAS_FROM = 14;
    private static final int CHRISTMAS_TO = 8;

    private Memorable() {}

    /** Whether a day can be the subject of a memory at all. */
    static boolean is(CalendarDay day, LocalDate date) {
        return isNamed(day) || isNearEaster(day) || isAboutChristmas(date);
    }

    /** Whether it is a public holiday or another special day. */
    public static boolean isNamed(CalendarDay day) {
        return day.isPublicHoliday() || !day.specialDays().isEmpty();
    }

    /** Whether it lies in the weeks that move with Easter, from before carnival to after Corpus Christi. */
    public static boolean isNearEaster(CalendarDay day) {
        return day.daysFromEaster() >= EASTER_FROM && day.daysFromEaster() <= EASTER_TO;
    }

    /** Whether it lies in the weeks about Christmas, from mid December to after Epiphany. */
    public static boolean isAboutChristmas(LocalDate date) {
        return (date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= CHRISTMAS_FROM)
                || (date.getMonth() == Month.JANUARY && date.getDayOfMonth() <= CHRISTMAS_TO);
    }
}
