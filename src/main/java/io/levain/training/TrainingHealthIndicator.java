package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.texts.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Shows chains whose last training failed. Levain then still answers, from the model before, so it is not down but
 * degraded.
 */
@Component
class TrainingHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "it answers, and somebody should look");

    private final Catalog catalog;
    private final TrainingRecords records;
    private final Texts texts;

    TrainingHealthIndicator(Catalog catalog, TrainingRecords records, Texts texts) {
        this.catalog = catalog;
        this.records = records;
        this.texts = texts;
    }

    @Override
    public Health health() {
        Map<String, String> failures = new LinkedHashMap<>();
        for (Chain chain : catalog.chains()) {
            records.lastEnded(chain)
                    .filter(last -> last.state() == TrainingState.FAILED)
                    .ifPresent(last -> failures.put(
                            chain.code(),
                            "training " + last.id() + " failed at " + last.endedAt() + ": "
                                    + (last.reason() == null ? "" : texts.of(last.reason()))));
        }
        return failures.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetails(failures).build();
    }
}
