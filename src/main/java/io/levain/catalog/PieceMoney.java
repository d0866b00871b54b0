package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.MoneyFields;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a piece brings and costs, net of VAT; null wherever nobody has said.
 *
 * @param price what a sold piece brings
 * @param cost what one more piece costs
 * @param salvage what an unsold piece still brings
 */
@Embeddable
public record PieceMoney(
        @Nullable BigDecimal price,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal salvage) {

    /** Nobody has said anything. */
    public static final PieceMoney NONE = new PieceMoney(null, null, null);

    public PieceMoney {
        price = plain(price);
        cost = plain(cost);
        salvage = plain(salvage);
    }

    /** As amounts are compared: databases add zeros behind the decimal point, and 3.20 is not equal to 3.2. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return amount == null ? null : BigDecimal.ZERO;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The same with the other's amounts wherever this one has none. */
    PieceMoney orElse(PieceMoney other) {
        return new PieceMoney(
                price != null ? price : other.price,
                cost != null ? cost : other.cost,
                salvage != null ? salvage : other.salvage);
    }

    PieceMoney after(MoneyFields row) {
        return new PieceMoney(
                row.price().over(price), row.cost().over(cost), row.salvage().over(salvage));
    }

    MoneyFields fields() {
        return new MoneyFields(Field.of(price), Field.of(cost), Field.of(salvage));
    }
}
