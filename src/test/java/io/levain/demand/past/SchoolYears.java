package io.levain.demand.past;

import static io.levain.demand.days.EventCategory.SCHOOL_HOLIDAY;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Calendars in which the school holidays of some years are listed, and nothing else. */
public final class SchoolYears {

    private SchoolYears() {}

    /** A week in February, two in April, six from July on, two in October, and from Christmas into the new year. */
    public static boolean off(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonthValue()) {
            case 1 -> day <= 3;
            case 2 -> day <= 7;
            case 4 -> day >= 4 && day <= 17;
            case 7 -> day >= 11;
            case 8 -> day <= 23;
            case 10 -> day >= 14 && day <= 26;
            case 12 -> day >= 23;
            default -> false;
        };
    }

    /** The first days of January belong to the list of the year before. */
    public static Calendar calendar(Predicate<Integer> years, Predicate<LocalDate> off) {
        return date -> {
            boolean listed = years.test(date.minusDays(3).getYear()) && off.test(date);
            return new CalendarDay(
                    Set.of(),
                    Set.of(),
                    150,
                    false,
                    listed ? List.of(new DayEvent(SCHOOL_HOLIDAY, "Holidays", null)) : List.of());
        };
    }
}
