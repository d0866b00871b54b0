package io.levain.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The warnings of a forecast that come with time. */
final class Aged {

    /** A chain whose training has failed for so many nights needs somebody to look. */
    private static final Duration OLD = Duration.ofDays(3);

    private Aged() {}

    /**
     * The warnings at that moment.
     *
     * @param lastMade when the chain's newest model was made, or null if it has none
     * @param issuedAt when the forecast was issued
     */
    static List<Warning> warnings(@Nullable Instant lastMade, Instant issuedAt, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        if (lastMade != null && lastMade.plus(OLD).isBefore(now)) {
            warnings.add(new Warning(
                    "model-old",
                    "the last model was trained on " + lastMade + " and none since; GET /api/v1/trainings tells why"));
        }
        if (issuedAt.plus(OLD).isBefore(now)) {
            warnings.add(new Warning(
                    "forecast-old",
                    "this forecast was issued on " + issuedAt + " and not since; GET /actuator/health"));
        }
        return warnings;
    }
}
