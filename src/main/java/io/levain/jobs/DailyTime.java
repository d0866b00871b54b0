package io.levain.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time of day as the clock on some wall shows it, day after day.
 *
 * @param time the time of day
 * @param zone where the wall stands
 */
public record DailyTime(LocalTime time, ZoneId zone) {

    /** The next time after an instant at which the clock shows it. */
    public Instant next(Instant after) {
        LocalDate today = LocalDate.ofInstant(after, zone);
        Instant todays = on(today);
        return todays.isAfter(after) ? todays : on(today.plusDays(1));
    }

    /** The last time until an instant at which the clock showed it. */
    public Instant last(Instant until) {
        LocalDate today = LocalDate.ofInstant(until, zone);
        Instant todays = on(today);
        return todays.isAfter(until) ? on(today.minusDays(1)) : todays;
    }

    private Instant on(LocalDate date) {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }
}
