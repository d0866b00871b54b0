package io.levain.catalog;

import io.levain.files.AssortmentRow;
import io.levain.files.Field;
import io.levain.files.ProductRow;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a bakery sells a product from some day on; null wherever the product's own hold.
 *
 * @param validUntil the last day, or null if for good
 * @param weekdays the weekdays on which it is sold, or null if on all
 * @param money what a piece brings and costs there
 * @param packSize pieces that the bakery gets it in
 * @param minimumDisplay pieces that lie in the shop at least
 */
@Embeddable
record Terms(
        @Nullable LocalDate validUntil,

        @Convert(converter = WeekdaysConverter.class) @Nullable
        Set<DayOfWeek> weekdays,

        PieceMoney money,
        @Nullable Integer packSize,
        @Nullable Integer minimumDisplay) {

    static final Terms NONE = new Terms(null, null, PieceMoney.NONE, null, null);

    /** Hibernate takes an embedded record without any value for null. */
    Terms {
        money = Objects.requireNonNullElse(money, PieceMoney.NONE);
        weekdays = weekdays == null ? null : Set.copyOf(weekdays);
    }

    Terms after(AssortmentRow row) {
        return new Terms(
                row.until().over(validUntil),
                row.weekdays().over(weekdays),
                money.after(row.money()),
                row.packSize().over(packSize),
                row.minimumDisplay().over(minimumDisplay));
    }

    /** The same, but that the product's own hold for all that a row of products.csv gives or erases. */
    Terms without(ProductRow row) {
        return new Terms(
                validUntil,
                weekdays,
                money.without(row.money()),
                row.limits().batchSize().isGiven() ? null : packSize,
                row.limits().minimumDisplay().isGiven() ? null : minimumDisplay);
    }

    boolean hold(LocalDate date) {
        return (validUntil == null || !date.isAfter(validUntil))
                && (weekdays == null || weekdays.contains(date.getDayOfWeek()));
    }

    AssortmentRow row(String bakery, String product, @Nullable LocalDate from) {
        return new AssortmentRow(
                bakery,
                product,
                Field.of(weekdays),
                from,
                Field.of(validUntil),
                money.fields(),
                Field.of(packSize),
                Field.of(minimumDisplay));
    }
}
