package io.levain.ledger;

import org.jspecify.annotations.Nullable;

/** Numbers as they are told; null stays null, and what cannot be told, as a share of nothing, is null. */
final class Rounded {

    private Rounded() {}

    /** Pieces and money, to the hundredth. */
    static @Nullable Double toCents(@Nullable Double number) {
        return to(number, 100);
    }

    /** A share, to a tenth of a per mille. */
    static @Nullable Double share(double part, double whole) {
        return to(part / whole, 10_000);
    }

    private static @Nullable Double to(@Nullable Double number, double parts) {
        // adding 0 makes 0 of -0
        return number == null || !Double.isFinite(number)
                ? null
                : Double.valueOf(Math.rint(number * parts) / parts + 0);
    }
}
