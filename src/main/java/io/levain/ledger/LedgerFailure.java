package io.levain.ledger;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request to the ledger is refused. */
enum LedgerFailure implements FailureKind {
    /** The bake has begun. Parameters at, bakery. */
    OVERRIDE_TOO_LATE(Blame.UNTIMELY),
    /** Parameters last, days. */
    OVERRIDE_FAR_AHEAD(Blame.INVALID),
    /** What is said cannot be. Parameters field, reason. */
    BAD_OVERRIDE(Blame.INVALID),
    /** Parameters count, forecast. */
    OVERRIDE_UNLIKELY(Blame.UNTIMELY),
    /** Nothing was issued for the day. Parameter bakery. */
    OVERRIDE_WITHOUT_FORECAST(Blame.UNTIMELY),
    /** The day is foretold, but not the product. Parameters product, bakery, date. */
    OVERRIDE_NOT_FORETOLD(Blame.UNTIMELY),
    /** Parameters product. */
    UNKNOWN_OVERRIDE(Blame.UNKNOWN),
    /** Parameter most. */
    LEDGER_TOO_LONG(Blame.INVALID),
    /** Parameter known. */
    UNKNOWN_GROUPING(Blame.INVALID),
    /** Parameter product. */
    UNKNOWN_ALERT(Blame.UNKNOWN);

    private final Blame blame;

    LedgerFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
