package io.levain.sales;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about sales is refused. */
enum SalesFailure implements FailureKind {
    UNKNOWN_SOURCE(Blame.INVALID),
    NOTHING_SAID_OF_DAY(Blame.UNKNOWN),
    NOT_CONFIRMED(Blame.UNKNOWN);

    private final Blame blame;

    SalesFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
