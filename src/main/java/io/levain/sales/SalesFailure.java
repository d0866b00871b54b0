package io.levain.sales;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about sales is refused. */
enum SalesFailure implements FailureKind {
    UNKNOWN_SOURCE;

    @Override
    public Blame blame() {
        return Blame.INVALID;
    }
}
