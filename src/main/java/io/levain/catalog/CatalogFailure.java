package io.levain.catalog;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about chains, bakeries or products is refused. */
enum CatalogFailure implements FailureKind {
    UNKNOWN_CHAIN(Blame.UNKNOWN),
    UNKNOWN_BAKERY(Blame.UNKNOWN),
    UNKNOWN_PRODUCT(Blame.UNKNOWN),
    NOTHING_EXPECTED(Blame.UNKNOWN),
    UNKNOWN_AIM(Blame.UNKNOWN),
    UNKNOWN_WEEKDAY(Blame.INVALID),
    BAD_CHAIN_CODE(Blame.INVALID),
    BAD_CHAIN_NAME(Blame.INVALID),
    UNKNOWN_TIME_ZONE(Blame.INVALID),
    BAD_TRAINING_TIME(Blame.INVALID),
    LAST_DAY_BEFORE_FIRST(Blame.INVALID);

    private final Blame blame;

    CatalogFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
