package io.levain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a weekday in which a bakery is open. A weekday may have several.
 *
 * @param weekday the day of the week
 * @param opens local time at which it opens
 * @param closes local time at which it closes, after it opens
 * @param from the first date on which these hours hold, or null if they always have
 * @param until the last date on which they hold, or null if no end is known; not before {@code from}
 */
public record OpeningHours(
        DayOfWeek weekday,
        LocalTime opens,
        LocalTime closes,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /**
     * Checks times and dates.
     *
     * @throws IllegalArgumentException naming the value at fault
     */
    public OpeningHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("closes " + closes + " is not after opens " + opens);
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " is before from " + from);
        }
    }

    boolean cover(LocalDate date) {
        return date.getDayOfWeek() == weekday && !isBeforeStart(date) && (until == null || !date.isAfter(until));
    }

    boolean isBeforeStart(LocalDate date) {
        return from != null && date.isBefore(from);
    }
}
