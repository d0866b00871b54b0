package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.texts.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows chains whose last training failed, and trainings that nobody works on. Levain then still answers, from the model
 * before, so it is not down but degraded.
 */
@Component
class TrainingHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "it answers, and somebody should look");

    /** How long a run may be silent, or a training wait while none runs; more than the looks and signs of life need. */
    private static final Duration PATIENCE = TrainingWatch.LONGEST_SILENCE;

    /** Whether no training waits or runs, and none that was the last of its chain has failed: nearly always. */
    private static final String QUIET = """
            select not exists (select 1 from training t where t.active_chain is not null)
               and not exists (
                   select 1 from training t
                   where t.state = 'FAILED' and not exists (
                       select 1 from training later
                       where later.chain_id = t.chain_id and later.chain_number > t.chain_number
                         and later.state in ('DONE', 'FAILED')))
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final TrainingRecords records;
    private final Texts texts;
    private final Clock clock;

    TrainingHealthIndicator(JdbcClient jdbc, Catalog catalog, TrainingRecords records, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.records = records;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Health health() {
        if (jdbc.sql(QUIET).query(Boolean.class).single()) {
            return Health.up().build();
        }
        Instant patientSince = clock.instant().minus(PATIENCE);
        List<ActiveTraining> active = records.active();
        boolean anyRuns = active.stream().anyMatch(training -> runs(training) && !isSilent(training, patientSince));
        Map<String, String> troubles = new LinkedHashMap<>();
        for (Chain chain : catalog.chains()) {
            Stream<String> ofChain = active.stream()
                    .filter(training -> training.chainId() == chain.id())
                    .filter(training -> isSilent(training, patientSince) && (runs(training) || !anyRuns))
                    .map(TrainingHealthIndicator::sentence);
            String told = Stream.concat(failure(chain).stream(), ofChain).collect(Collectors.joining("; "));
            if (!told.isEmpty()) {
                troubles.put(chain.code(), told);
            }
        }
        return troubles.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetails(troubles).build();
    }

    private Optional<String> failure(Chain chain) {
        return records.lastEnded(chain)
                .filter(last -> last.state() == TrainingState.FAILED)
                .map(last -> "training " + last.id() + " failed at " + last.endedAt() + ": "
                        + (last.reason() == null ? "" : texts.of(last.reason())));
    }

    private static boolean runs(ActiveTraining training) {
        return training.state() == TrainingState.RUNNING;
    }

    private static boolean isSilent(ActiveTraining training, Instant patientSince) {
        return training.lastSign().isBefore(patientSince);
    }

    private static String sentence(ActiveTraining silent) {
        return runs(silent)
                ? "training " + silent.id() + " has given no sign of life since " + silent.lastSign()
                        + "; a server that runs takes it up within a minute"
                : "training " + silent.id() + " waits since " + silent.lastSign() + ", and no server takes it up";
    }
}
