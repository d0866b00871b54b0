package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.ProductRow;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product; null wherever nobody has said. Money is net of VAT, and for one piece.
 *
 * @param name what people call it
 * @param category what it belongs to, such as bread
 * @param price what a sold piece brings
 * @param cost what one more piece costs
 * @param salvage what an unsold piece still brings
 * @param lostShare the share of missed sales that are truly lost, 0 to 1
 * @param serviceLevel the share of days on which the count should cover demand, where it is set by hand
 * @param batchSize pieces on a tray
 * @param minimumDisplay pieces that lie in the shop at least
 * @param maximum pieces that can be baked in a day
 * @param leadMinutes minutes from dough to shelf
 * @param doughGrams grams of dough in a piece
 */
@Embeddable
public record ProductFacts(
        String name,
        @Nullable String category,
        @Nullable BigDecimal price,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal salvage,
        @Nullable Double lostShare,
        @Nullable Double serviceLevel,
        @Nullable Integer batchSize,
        @Nullable Integer minimumDisplay,
        @Nullable Integer maximum,
        @Nullable Integer leadMinutes,
        @Nullable Double doughGrams) {

    public ProductFacts {
        price = Money.plain(price);
        cost = Money.plain(cost);
        salvage = Money.plain(salvage);
    }

    /** A product of which nothing is known but its name. */
    static ProductFacts named(String name) {
        return new ProductFacts(name, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The facts after a row that says some of them. */
    ProductFacts after(ProductRow row) {
        return new ProductFacts(
                Objects.requireNonNull(row.name().over(name)),
                row.category().over(category),
                row.price().over(price),
                row.cost().over(cost),
                row.salvage().over(salvage),
                row.lostShare().over(lostShare),
                row.serviceLevel().over(serviceLevel),
                row.batchSize().over(batchSize),
                row.minimumDisplay().over(minimumDisplay),
                row.maximum().over(maximum),
                row.leadMinutes().over(leadMinutes),
                row.doughGrams().over(doughGrams));
    }

    ProductRow row(String code) {
        return new ProductRow(
                code,
                Field.of(name),
                Field.of(category),
                Field.of(price),
                Field.of(cost),
                Field.of(salvage),
                Field.of(lostShare),
                Field.of(serviceLevel),
                Field.of(batchSize),
                Field.of(minimumDisplay),
                Field.of(maximum),
                Field.of(leadMinutes),
                Field.of(doughGrams));
    }
}
