package io.levain.training;

import io.levain.demand.model.TrainingProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How one run of a training goes, while it goes. The threads that learn only tell it; it is written by who began the run
 * at each stage, and by another thread in between, which shows that the run lives. So whoever learns never waits for the
 * database, and can be called off at the end of each epoch.
 */
final class TrainingLog implements TrainingProgress {

    /** A sign of life at least every so often. */
    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(TrainingLog.class);

    /** Of a long training every so many epochs are kept: enough for a curve. */
    private static final int POINTS = 40;

    private final Lease lease;
    private final int models;
    private final TrainingRecords records;
    private final Object writing = new Object();

    private volatile boolean calledOff;
    private List<EpochRecord> unwritten = new ArrayList<>();
    private String stage = "reading the history";
    private int modelsBefore;
    private int modelsDone;
    private int currentHorizon;
    private double share;
    private @Nullable Double tomorrowLoss;
    private boolean news;

    /** @param models how many models will be fitted in all */
    TrainingLog(Lease lease, int models, TrainingRecords records) {
        this.lease = lease;
        this.models = models;
        this.records = records;
    }

    /** What the run holds; every write asks for it. */
    Lease lease() {
        return lease;
    }

    /** Makes the run end at its next sign of progress. */
    void callOff() {
        calledOff = true;
    }

    /** Whether the run is to end, or has lost its lease. */
    boolean isCalledOff() {
        return calledOff;
    }

    /**
     * Notes what is done next, after that many models have been fitted.
     *
     * @throws TrainingStopped if the run was called off
     */
    void stage(String next, int fitted) {
        goOn();
        synchronized (this) {
            stage = next;
            modelsBefore = fitted;
            modelsDone = fitted;
            currentHorizon = 0;
            share = 0;
        }
        write();
        goOn();
    }

    @Override
    public void epochEnded(int horizon, int member, int epoch, int epochs, double loss) {
        goOn();
        if (member == 0) {
            note(horizon, epoch, epochs, loss);
        }
    }

    private synchronized void note(int horizon, int epoch, int epochs, double loss) {
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
        news = true;
    }

    private void goOn() {
        if (calledOff) {
            throw new TrainingStopped();
        }
    }

    /** The loss of the last epoch of the model for tomorrow that was fitted last; null if there was nothing to fit on. */
    synchronized @Nullable Double lossForTomorrow() {
        return tomorrowLoss;
    }

    /** Whether there is anything that has not been written yet. */
    synchronized boolean hasNews() {
        return news;
    }

    /**
     * Writes how far the run is, which is a sign of life too. A database that does not answer is told later; a run that has
     * lost its lease is called off.
     */
    void write() {
        synchronized (writing) {
            State now = take();
            try {
                records.note(lease, now.stage, now.progress, now.epochs);
            } catch (LeaseLost e) {
                callOff();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("how far training {} is cannot be written now: {}", lease.training(), e.getMessage());
                putBack(now.epochs);
            }
        }
    }

    private record State(String stage, double progress, List<EpochRecord> epochs) {}

    private synchronized State take() {
        State now = new State(stage, Math.min(1, (modelsDone + share) / models), unwritten);
        unwritten = new ArrayList<>();
        news = false;
        return now;
    }

    private synchronized void putBack(List<EpochRecord> epochs) {
        epochs.addAll(unwritten);
        unwritten = epochs;
        news = true;
    }
}
