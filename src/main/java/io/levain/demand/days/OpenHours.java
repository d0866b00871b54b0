package io.levain.demand.days;

import java.time.LocalTime;

/**
 * From when to when a bakery is open on one day, a break at noon included.
 *
 * @param opens local time
 * @param closes local time, later
 */
public record OpenHours(LocalTime opens, LocalTime closes) {

    /** What is assumed of a bakery that told no hours. */
    public static final OpenHours ASSUMED = new OpenHours(LocalTime.of(6, 0), LocalTime.of(18, 0));

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if it does not close after it opens
     */
    public OpenHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("closes " + closes + " is not after opens " + opens);
        }
    }

    /** From the earlier opening to the later closing. */
    public OpenHours with(OpenHours other) {
        return new OpenHours(
                opens.isBefore(other.opens) ? opens : other.opens,
                closes.isAfter(other.closes) ? closes : other.closes);
    }

    /** Whether a shelf can be empty at that time: something was sold before, and somebody can tell. */
    public boolean canSellOutAt(LocalTime time) {
        return time.isAfter(opens) && !time.isAfter(closes);
    }

    /** The part of the open hours that has passed at a time, 0..1. */
    double passed(LocalTime time) {
        double open = closes.toSecondOfDay() - opens.toSecondOfDay();
        return Math.max(0, Math.min(1, (time.toSecondOfDay() - opens.toSecondOfDay()) / open));
    }
}
