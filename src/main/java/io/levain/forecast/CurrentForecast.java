package io.levain.forecast;

import io.levain.calendar.DaysOver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one row tells of a bakery and of the forecast that counts for one of its days.
 *
 * @param bakeryId the bakery
 * @param zone where the bakery's days begin and end
 * @param issued the forecast, or null if there is none for that day
 */
record CurrentForecast(long bakeryId, ZoneId zone, @Nullable Issued issued) {

    /**
     * A forecast without what it says, which its id stands for.
     *
     * @param id of the forecast: what it says is never changed
     * @param issuedAt when it was issued
     * @param model what made it; null if the baker's rule did
     * @param lastMade when the chain's newest model was made, in use or not; null if it has none
     * @param over which days of the bakery were over when its forecasts were issued last; null if that was not noted
     * @param outdated whether something has changed since that they rest on
     */
    record Issued(
            long id,
            Instant issuedAt,
            @Nullable Model model,
            @Nullable Instant lastMade,
            @Nullable DaysOver over,
            boolean outdated) {}

    /** The model that made a forecast. */
    record Model(int version, Instant trainedAt, LocalDate trainedThrough) {}
}
