package io.levain.orders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells standing orders apart.
 *
 * @param from the first day, or null for "since ever"
 */
record StandingOrderKey(
        long bakeryId,
        String customer,
        long productId,
        DayOfWeek weekday,
        @Nullable LocalDate from) {

    /** The first day from today on that an order is about: what went before changes no forecast. */
    static LocalDate firstDay(@Nullable LocalDate from, LocalDate today) {
        return from == null || from.isBefore(today) ? today : from;
    }
}
