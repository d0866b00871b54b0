package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.ProductRow;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product; null wherever nobody has said.
 *
 * @param name what people call it
 * @param category what it belongs to, such as bread
 * @param money what a piece brings and costs
 * @param lostShare the share of missed sales that are truly lost, 0 to 1
 * @param serviceLevel the share of days on which the count should cover demand, where it is set by hand
 * @param limits which counts can be baked
 * @param leadMinutes minutes from dough to shelf
 * @param doughGrams grams of dough in a piece
 */
@Embeddable
public record ProductFacts(
        String name,
        @Nullable String category,
        PieceMoney money,
        @Nullable Double lostShare,
        @Nullable Double serviceLevel,
        BakeLimits limits,
        @Nullable Integer leadMinutes,
        @Nullable Double doughGrams) {

    /** Hibernate takes an embedded record without any value for null. */
    public ProductFacts {
        money = Objects.requireNonNullElse(money, PieceMoney.NONE);
        limits = Objects.requireNonNullElse(limits, BakeLimits.NONE);
    }

    /** A product of which nothing is known but its name. */
    static ProductFacts named(String name) {
        return new ProductFacts(name, null, PieceMoney.NONE, null, null, BakeLimits.NONE, null, null);
    }

    /** The facts after a row that says some of them. */
    ProductFacts after(ProductRow row) {
        return new ProductFacts(
                Objects.requireNonNull(row.name().over(name)),
                row.category().over(category),
                money.after(row.money()),
                row.lostShare().over(lostShare),
                row.serviceLevel().over(serviceLevel),
                limits.after(row.limits()),
                row.leadMinutes().over(leadMinutes),
                row.doughGrams().over(doughGrams));
    }

    ProductRow row(String code) {
        return new ProductRow(
                code,
                Field.of(name),
                Field.of(category),
                money.fields(),
                Field.of(lostShare),
                Field.of(serviceLevel),
                limits.fields(),
                Field.of(leadMinutes),
                Field.of(doughGrams));
    }
}
