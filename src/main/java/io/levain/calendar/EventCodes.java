package io.levain.calendar;

import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.files.EventRow;
import io.levain.files.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts codes in the place of the ids that stored events hold. */
final class EventCodes {

    private final Map<Long, String> bakeries;
    private final Map<Long, String> products;

    EventCodes(Collection<Bakery> bakeries, Collection<Product> products) {
        this.bakeries = bakeries.stream().collect(toMap(Bakery::id, Bakery::code));
        this.products = products.stream().collect(toMap(Product::id, Product::code));
    }

    EventRow row(EventEntity stored) {
        EventKey key = stored.key();
        return new EventRow(
                code(bakeries, key.bakeryId()),
                code(products, key.productId()),
                key.date(),
                Field.of(stored.facts().until()),
                key.category(),
                key.name());
    }

    CalendarEvent event(EventEntity stored) {
        return CalendarEvent.of(row(stored));
    }

    private static @Nullable String code(Map<Long, String> codes, @Nullable Long id) {
        return id == null ? null : Objects.requireNonNull(codes.get(id));
    }
}
