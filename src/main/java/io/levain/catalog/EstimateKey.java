package io.levain.catalog;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What tells estimates apart.
 *
 * @param weekday null for each that has none of its own
 */
record EstimateKey(long bakeryId, long productId, @Nullable DayOfWeek weekday) {}
