package io.levain.orders;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about orders is refused. */
enum OrderFailure implements FailureKind {
    UNKNOWN_ORDER(Blame.UNKNOWN),
    /** A product has to stay. Parameters first, product. */
    PRODUCT_ORDERED(Blame.UNTIMELY),
    /** No such standing order. Parameter product. */
    UNKNOWN_STANDING_ORDER(Blame.UNKNOWN),
    /** A product has to stay, as somebody gets it on every such weekday. Parameter customer. */
    PRODUCT_STANDING(Blame.UNTIMELY);

    private final Blame blame;

    OrderFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
