package io.levain.demand.days;

import java.time.LocalDate;
import java.util.Optional;

/** The calendar of one bakery: holidays, special days, opening and events of any day, past or to come. */
@FunctionalInterface
public interface Calendar {

    /** What is known of that day; never null, and the same answer whenever asked. */
    CalendarDay day(LocalDate date);

    /** From when to when it is open on that day; never null, {@link OpenHours#ASSUMED} where that is not known. */
    default OpenHours hours(LocalDate date) {
        return OpenHours.ASSUMED;
    }

    /** Whether somebody has told {@link #hours} of that day, so that they are not assumed. */
    default boolean knowsHours(LocalDate date) {
        return false;
    }

    /** Whether it knows the public holidays of any year; if not, only those that were entered as events. */
    default boolean knowsPublicHolidays() {
        return true;
    }

    /** What that day is in some communities and not in others, as long as nobody has said which holds; mostly empty. */
    default Optional<UnsureHoliday> unsure(LocalDate date) {
        return Optional.empty();
    }
}
