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
    DAY_HAS_BEGUN(Blame.UNTIMELY),
    /** What if is asked of a day that has begun or is over. Parameters first, last. */
    NOT_AHEAD(Blame.INVALID),
    /** What is supposed cannot be. Parameters field, reason. */
    BAD_SUPPOSITION(Blame.INVALID),
    PRODUCT_NOT_OFFERED(Blame.INVALID);

    private final Blame blame;

    ForecastFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
