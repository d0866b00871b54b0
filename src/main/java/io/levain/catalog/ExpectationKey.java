package io.levain.catalog;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What tells expectations apart.
 *
 * @param weekday null for each that has none of its own
 */
record ExpectationKey(
        long bakeryId, long productId, @Nullable DayOfWeek weekday) {}
