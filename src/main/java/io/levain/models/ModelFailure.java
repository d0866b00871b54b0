package io.levain.models;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about models is refused. */
enum ModelFailure implements FailureKind {
    NO_MODEL_TRAINED(Blame.UNKNOWN),
    VERSION_MISSING(Blame.INVALID),
    UNKNOWN_VERSION(Blame.UNKNOWN),
    VERSION_NOT_KEPT(Blame.UNTIMELY),
    VERSION_UNREADABLE(Blame.UNTIMELY);

    private final Blame blame;

    ModelFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
