package io.levain.catalog;

import io.levain.facts.Fact;
import io.levain.files.Field;
import io.levain.files.MoneyFields;
import io.levain.intake.RowAnswer;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
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

    /** The same with another salvage. */
    PieceMoney salvaging(BigDecimal amount) {
        return new PieceMoney(price, cost, amount);
    }

    /** The same without the amounts that a row gives or erases. */
    PieceMoney without(MoneyFields row) {
        return new PieceMoney(
                row.price().isGiven() ? null : price,
                row.cost().isGiven() ? null : cost,
                row.salvage().isGiven() ? null : salvage);
    }

    /** Whether nothing is earned with a piece; false where price or cost is unknown. */
    public boolean isCostNotBelowPrice() {
        return price != null && cost != null && cost.compareTo(price) >= 0;
    }

    /** Whether nothing is lost with a piece that is left over; false where salvage or cost is unknown. */
    public boolean isSalvageNotBelowCost() {
        return salvage != null && cost != null && cost.signum() > 0 && salvage.compareTo(cost) >= 0;
    }

    /** The answer to a row after which these amounts hold, with what speaks against them. */
    RowAnswer doubt(RowAnswer answer) {
        RowAnswer doubted = answer;
        if (isCostNotBelowPrice()) {
            doubted = doubted.doubted(
                    "cost",
                    cost,
                    Fact.of(CatalogDoubt.COST_NOT_BELOW_PRICE)
                            .with("cost", Objects.requireNonNull(cost))
                            .with("price", Objects.requireNonNull(price)));
        }
        if (isSalvageNotBelowCost()) {
            doubted = doubted.doubted(
                    "salvage",
                    salvage,
                    Fact.of(CatalogDoubt.SALVAGE_NOT_BELOW_COST)
                            .with("salvage", Objects.requireNonNull(salvage))
                            .with("cost", Objects.requireNonNull(cost)));
        }
        return doubted;
    }

    PieceMoney after(MoneyFields row) {
        return new PieceMoney(
                row.price().over(price), row.cost().over(cost), row.salvage().over(salvage));
    }

    MoneyFields fields() {
        return new MoneyFields(Field.of(price), Field.of(cost), Field.of(salvage));
    }
}
