package io.levain.weather;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells rows of weather apart.
 *
 * @param issuedAt when it was forecast, or null if it was observed
 */
record WeatherKey(long bakeryId, LocalDate date, @Nullable Instant issuedAt) {}
