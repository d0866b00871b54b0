package io.levain.training;

import io.levain.catalog.Chain;
import io.levain.texts.English;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Runs a training now, for tests that need its model. */
@Component
public class TrainingRun {

    private final Trainings trainings;
    private final TrainingWorker worker;

    TrainingRun(Trainings trainings, TrainingWorker worker) {
        this.trainings = trainings;
        this.worker = worker;
    }

    /** Lets a night come for the chain, and runs the training that was asked for, or else the one of the night. */
    void night(Chain chain) {
        trainings.night(chain, null);
        worker.workOnNext();
    }

    /** Works on all trainings that wait. */
    public void all() {
        while (worker.workOnNext()) {
            // one after the other
        }
    }

    /** Trains the chain's model and fails if none comes out. */
    public void now(Chain chain) {
        night(chain);
        TrainingRecord record = trainings.latest(chain, 1).get(0);
        if (record.state() != TrainingState.DONE) {
            throw new AssertionError("the training ended " + record.state().word() + ": " + record.reason());
        }
    }

    /** Trains the chain's model, fails if one comes out, and tells why none did. */
    public String reasonOfFailure(Chain chain) {
        night(chain);
        TrainingRecord record = trainings.latest(chain, 1).get(0);
        if (record.state() != TrainingState.FAILED) {
            throw new AssertionError("the training ended " + record.state().word());
        }
        return English.of(Objects.requireNonNull(record.reason()));
    }
}
