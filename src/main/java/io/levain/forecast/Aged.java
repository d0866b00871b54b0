package io.levain.forecast;

import io.levain.facts.Fact;
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
    static List<Fact> warnings(@Nullable Instant lastMade, Instant issuedAt, Instant now) {
        List<Fact> warnings = new ArrayList<>();
        if (lastMade != null && lastMade.plus(OLD).isBefore(now)) {
            warnings.add(Fact.of(WarningKind.MODEL_OLD).with("at", lastMade));
        }
        if (issuedAt.plus(OLD).isBefore(now)) {
            warnings.add(Fact.of(WarningKind.FORECAST_OLD).with("at", issuedAt));
        }
        return warnings;
    }
}
