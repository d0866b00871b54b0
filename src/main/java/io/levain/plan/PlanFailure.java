package io.levain.plan;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request for a plan is refused. */
enum PlanFailure implements FailureKind {
    /** The first day lies too far off. Parameters first, last. */
    PLAN_OUT_OF_REACH(Blame.INVALID),
    /** None or too many days. Parameter most. */
    BAD_PLAN_DAYS(Blame.INVALID),
    /** The days reach beyond what is foretold. Parameters days, how many there are from there on, and last. */
    PLAN_ENDS_TOO_LATE(Blame.INVALID);

    private final Blame blame;

    PlanFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
