package io.levain.training;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about trainings is refused. */
enum TrainingFailure implements FailureKind {
    NOTHING_TO_LEARN_FROM(Blame.UNTIMELY),
    TRAINING_ACTIVE(Blame.UNTIMELY),
    UNKNOWN_TRAINING(Blame.UNKNOWN);

    private final Blame blame;

    TrainingFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
