package io.levain.training;

import io.levain.demand.TrainingProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how a training goes, while it goes: at most once a second, so that the record is fresh for who looks and
 * the database is left alone. Epochs are told by several threads.
 */
final class TrainingLog implements TrainingProgress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Of a long training every so many epochs are kept: enough for a curve. */
    private static final int POINTS = 40;

    private final long training;
    private final int models;
    private final TrainingRecords records;
    private final Clock clock;
    private final List<EpochRecord> unwritten = new ArrayList<>();

    private String stage = "";
    private int modelsBefore;
    private int modelsDone;
    private int currentHorizon;
    private double share;
    private @Nullable Double tomorrowLoss;
    private Instant written = Instant.EPOCH;

    /** @param models how many models will be fitted in all */
    TrainingLog(long training, int models, TrainingRecords records, Clock clock) {
        this.training = training;
        this.models = models;
        this.records = records;
        this.clock = clock;
    }

    /** What is done next, after that many models have been fitted. */
    synchronized void stage(String next, int fitted) {
        stage = next;
        modelsBefore = fitted;
        modelsDone = fitted;
        currentHorizon = 0;
        share = 0;
        write();
    }

    @Override
    public synchronized void epochEnded(int horizon, int member, int epoch, int epochs, double loss) {
        if (member != 0) {
            return;
        }
        if (currentHorizon != horizon) {
            modelsDone = currentHorizon == 0 ? modelsBefore : modelsDone + 1;
            currentHorizon = horizon;
        }
        share = (double) epoch / epochs;
        if (horizon == 1) {
            tomorrowLoss = loss;
        }
        int every = Math.max(1, epochs / POINTS);
        if (epoch == 1 || epoch == epochs || epoch % every == 0) {
            unwritten.add(new EpochRecord(stage, horizon, epoch, epochs, loss));
        }
        if (written.plus(PAUSE).isBefore(clock.instant())) {
            write();
        }
    }

    /** The loss of the last epoch of the model for tomorrow that was fitted last; null if there was nothing to fit on. */
    synchronized @Nullable Double lossForTomorrow() {
        return tomorrowLoss;
    }

    /** Writes what has not been written yet. */
    synchronized void write() {
        records.note(training, stage, Math.min(1, (modelsDone + share) / models), List.copyOf(unwritten));
        unwritten.clear();
        written = clock.instant();
    }
}
