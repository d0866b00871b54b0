package io.levain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a client says of a chain; what it leaves out stays as it is, or is as in the default chain if it is new.
 *
 * @param name what people call it
 * @param timeZone such as {@code Europe/Berlin}
 * @param trainingTime local time of day, such as {@code 22:00}
 */
record ChainChange(
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable String trainingTime) {}
