package io.levain.exchange;

import io.levain.intake.RowStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** In which order files are read, so that each finds what it refers to. */
final class FileOrder {

    private static final List<String> FIRST = List.of(
            "bakeries.csv",
            "products.csv",
            "aims.csv",
            "assortment.csv",
            "estimates.csv",
            "hours.csv",
            "events.csv",
            "sales.csv",
            "weather.csv",
            "orders.csv",
            "standing.csv");

    private FileOrder() {}

    /** The stores in that order, any of a kind that is not known here behind them. */
    static List<RowStore<?>> sorted(Collection<RowStore<?>> stores) {
        return stores.stream()
                .sorted(Comparator.<RowStore<?>>comparingInt(FileOrder::place)
                        .thenComparing(store -> store.format().file()))
                .toList();
    }

    private static int place(RowStore<?> store) {
        int place = FIRST.indexOf(store.format().file());
        return place < 0 ? FIRST.size() : place;
    }
}
