package io.levain.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as they are compared: databases add zeros behind the decimal point, and 3.20 is not equal to 3.2. */
final class Money {

    private Money() {}

    static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return amount == null ? null : BigDecimal.ZERO;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
