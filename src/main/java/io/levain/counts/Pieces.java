package io.levain.counts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Counts as people write them: 8 and not 8.0. */
public final class Pieces {

    private Pieces() {}

    /** So many pieces, exactly. */
    public static BigDecimal plain(double pieces) {
        BigDecimal exact = new BigDecimal(Double.toString(pieces)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The same; null stays null. */
    public static @Nullable BigDecimal plainOrNull(@Nullable Double pieces) {
        return pieces == null ? null : plain(pieces);
    }
}
