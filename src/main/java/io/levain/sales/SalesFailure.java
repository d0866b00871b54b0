package io.levain.sales;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about sales is refused. */
enum SalesFailure implements FailureKind {
    UNKNOWN_SOURCE,
    /** Rows that add up are to be told from those that are sent again. */
    SUM_WITHOUT_BATCH,
    BATCH_WITHOUT_SUM,
    /** Parameter most. */
    BATCH_TOO_LONG;

    @Override
    public Blame blame() {
        return Blame.INVALID;
    }
}
