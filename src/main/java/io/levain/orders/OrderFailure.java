package io.levain.orders;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about orders is refused. */
enum OrderFailure implements FailureKind {
    UNKNOWN_ORDER(Blame.UNKNOWN);

    private final Blame blame;

    OrderFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
