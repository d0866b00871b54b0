package io.levain.intake;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request for a list, or one that brings rows, is refused. */
enum IntakeFailure implements FailureKind {
    BAD_LIMIT(Blame.INVALID),
    PLACE_IS_GONE(Blame.INVALID),
    BAD_ANSWERS(Blame.INVALID),
    BODY_PACKED(Blame.UNREADABLE),
    BODY_NOT_UTF_8(Blame.UNREADABLE);

    private final Blame blame;

    IntakeFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
