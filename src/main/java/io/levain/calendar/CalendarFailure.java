package io.levain.calendar;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about hours, closures or events is refused. */
enum CalendarFailure implements FailureKind {
    UNKNOWN_EVENT(Blame.UNKNOWN),
    UNKNOWN_CLOSURE(Blame.UNKNOWN),
    UNKNOWN_HOURS(Blame.UNKNOWN),
    CLOSURE_FAR_AHEAD(Blame.INVALID),
    DAY_NOT_BEGUN(Blame.UNTIMELY),
    DAY_END_NOT_TOLD(Blame.UNKNOWN);

    private final Blame blame;

    CalendarFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
