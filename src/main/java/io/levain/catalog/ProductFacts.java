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
 * @param aims how full the shelf shall be
 * @param limits which counts can be baked
 * @param minutes how long it takes and lasts
 * @param dough what it is made of
 * @param past where it comes from
 */
@Embeddable
public record ProductFacts(
        String name,
        @Nullable String category,
        PieceMoney money,
        @Nullable Double lostShare,
        Aims aims,
        BakeLimits limits,
        Minutes minutes,
        Dough dough,
        Past past) {

    /** Hibernate takes an embedded record without any value for null. */
    public ProductFacts {
        money = Objects.requireNonNullElse(money, PieceMoney.NONE);
        aims = Objects.requireNonNullElse(aims, Aims.NONE);
        limits = Objects.requireNonNullElse(limits, BakeLimits.NONE);
        minutes = Objects.requireNonNullElse(minutes, Minutes.NONE);
        dough = Objects.requireNonNullElse(dough, Dough.NONE);
        past = Objects.requireNonNullElse(past, Past.NONE);
    }

    /** A product of which nothing is known but its name. */
    static ProductFacts named(String name) {
        return new ProductFacts(
                name, null, PieceMoney.NONE, null, Aims.NONE, BakeLimits.NONE, Minutes.NONE, Dough.NONE, Past.NONE);
    }

    /** The facts after a row that says some of them. */
    ProductFacts after(ProductRow row) {
        return new ProductFacts(
                Objects.requireNonNull(row.name().over(name)),
                row.category().over(category),
                money.after(row.money()),
                row.lostShare().over(lostShare),
                aims.after(row.aims()),
                limits.after(row.limits()),
                minutes.after(row.minutes()),
                dough.after(row.dough()),
                past.after(row.past()));
    }

    /** The same, which takes the place of no other. */
    ProductFacts replacingNone() {
        return new ProductFacts(name, category, money, lostShare, aims, limits, minutes, dough, Past.NONE);
    }

    ProductRow row(String code) {
        return new ProductRow(
                code,
                Field.of(name),
                Field.of(category),
                money.fields(),
                Field.of(lostShare),
                aims.fields(),
                limits.fields(),
                minutes.fields(),
                dough.fields(),
                past.fields());
    }
}
