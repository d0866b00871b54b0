package io.levain.sales;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about sales is refused. */
enum SalesFailure implements FailureKind {
    UNKNOWN_SOURCE(Blame.INVALID),
    /** Rows that add up are to be told from those that are sent again. */
    SUM_WITHOUT_BATCH(Blame.INVALID),
    BATCH_WITHOUT_SUM(Blame.INVALID),
    /** Parameter most. */
    BATCH_TOO_LONG(Blame.INVALID),
    /** Nobody says anything of that day. */
    NO_SALES_SAID(Blame.UNKNOWN),
    /** A product has to stay. Parameter since. */
    PRODUCT_SOLD(Blame.UNTIMELY);

    private final Blame blame;

    SalesFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
