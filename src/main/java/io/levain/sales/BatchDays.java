package io.levain.sales;

import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The first and the last day of which a batch speaks, by bakery. */
final class BatchDays {

    private record Days(LocalDate first, LocalDate last) {

        Days with(Days other) {
            return new Days(
                    other.first.isBefore(first) ? other.first : first, other.last.isAfter(last) ? other.last : last);
        }
    }

    private final Map<Bakery, Days> byBakery = new HashMap<>();

    /** A row speaks of that day. */
    void add(Bakery bakery, LocalDate date) {
        byBakery.merge(bakery, new Days(date, date), Days::with);
    }

    /** The bakeries of which it speaks. */
    Set<Bakery> bakeries() {
        return Set.copyOf(byBakery.keySet());
    }

    /** The first day of that bakery. */
    LocalDate first(Bakery bakery) {
        return days(bakery).first();
    }

    /** The last day of that bakery. */
    LocalDate last(Bakery bakery) {
        return days(bakery).last();
    }

    private Days days(Bakery bakery) {
        Days days = byBakery.get(bakery);
        if (days == null) {
            throw new IllegalArgumentException("the batch does not speak of " + bakery.code());
        }
        return days;
    }
}
