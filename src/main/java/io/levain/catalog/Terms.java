package io.levain.catalog;

import io.levain.files.AssortmentRow;
import io.levain.files.Field;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a bakery sells a product from some day on; null wherever the product's own hold.
 *
 * @param validUntil the last day, or null if for good
 * @param weekdays the weekdays on which it is sold, or null if on all
 */
@Embeddable
record Terms(
        @Nullable LocalDate validUntil,

        @Convert(converter = WeekdaysConverter.class) @Nullable
        Set<DayOfWeek> weekdays,

        @Nullable BigDecimal price,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal salvage,
        @Nullable Integer packSize,
        @Nullable Integer minimumDisplay) {

    static final Terms NONE = new Terms(null, null, null, null, null, null, null);

    Terms {
        price = Money.plain(price);
        cost = Money.plain(cost);
        salvage = Money.plain(salvage);
        weekdays = weekdays == null ? null : Set.copyOf(weekdays);
    }

    Terms after(AssortmentRow row) {
        return new Terms(
                row.until().over(validUntil),
                row.weekdays().over(weekdays),
                row.price().over(price),
                row.cost().over(cost),
                row.salvage().over(salvage),
                row.packSize().over(packSize),
                row.minimumDisplay().over(minimumDisplay));
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
                Field.of(price),
                Field.of(cost),
                Field.of(salvage),
                Field.of(packSize),
                Field.of(minimumDisplay));
    }
}
