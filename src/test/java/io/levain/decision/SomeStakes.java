package io.levain.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Stakes as tests need them. */
final class SomeStakes {

    /** Nothing but money. */
    static Stakes stakes(
            @Nullable String price, @Nullable String cost, @Nullable String salvage, @Nullable Double lostShare) {
        return new Stakes(money(price), money(cost), money(salvage), lostShare, null, null, null, null);
    }

    /** A piece of 3 that costs 1 and brings .2 when it is left, so that money says .714; and what somebody wants. */
    static Stakes wanted(@Nullable Double byHand, @Nullable Double returnRate) {
        return new Stakes(money("3"), money("1"), money(".2"), null, byHand, returnRate, null, null);
    }

    /** The same within a floor and a ceiling. */
    static Stakes bounded(@Nullable Double byHand, @Nullable Double atLeast, @Nullable Double atMost) {
        return new Stakes(money("3"), money("1"), money(".2"), null, byHand, null, atLeast, atMost);
    }

    private static @Nullable BigDecimal money(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    private SomeStakes() {}
}
