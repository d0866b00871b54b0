package io.levain.forecast;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request for a forecast is refused. */
enum ForecastFailure implements FailureKind {
    TOO_FAR_AHEAD(Blame.INVALID),
    NEVER_ISSUED(Blame.UNKNOWN),
    BAKERY_WITHOUT_SALES(Blame.UNTIMELY),
    NEITHER_MODEL_NOR_RULE(Blame.UNTIMELY),
    SALES_ENDED(Blame.UNTIMELY),
    NOT_YET_ISSUED(Blame.UNTIMELY),
    DAY_HAS_BEGUN(Blame.UNTIMELY);

    private final Blame blame;

    ForecastFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
