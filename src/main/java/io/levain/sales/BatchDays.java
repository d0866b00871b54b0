package io.levain.sales;

import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The days of which a batch speaks, by bakery: so many bits as there are days, however many rows there are. */
final class BatchDays {

    private static final class Days {
        private final BitSet named = new BitSet();
        private final BitSet selling = new BitSet();
    }

    private final Map<Bakery, Days> byBakery = new HashMap<>();

    /** A row speaks of that day, on which its product sold something or not. */
    void add(Bakery bakery, LocalDate date, boolean sells) {
        Days days = byBakery.computeIfAbsent(bakery, first -> new Days());
        int bit = Math.toIntExact(date.toEpochDay());
        days.named.set(bit);
        if (sells) {
            days.selling.set(bit);
        }
    }

    /** The bakeries of which it speaks. */
    Set<Bakery> bakeries() {
        return Set.copyOf(byBakery.keySet());
    }

    /** The days of that bakery on which something sold. */
    List<LocalDate> selling(Bakery bakery) {
        return days(bakery).selling.stream().mapToObj(LocalDate::ofEpochDay).toList();
    }

    /** The first day of that bakery. */
    LocalDate first(Bakery bakery) {
        return LocalDate.ofEpochDay(days(bakery).named.nextSetBit(0));
    }

    /** The last day of that bakery. */
    LocalDate last(Bakery bakery) {
        return LocalDate.ofEpochDay(days(bakery).named.length() - 1L);
    }

    private Days days(Bakery bakery) {
        Days days = byBakery.get(bakery);
        if (days == null) {
            throw new IllegalArgumentException("the batch does not speak of " + bakery.code());
        }
        return days;
    }
}
