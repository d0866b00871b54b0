package io.levain.confirmations;

import io.levain.counts.Pieces;
import io.levain.demand.doubts.CloserLook;
import io.levain.demand.doubts.RestOfShop;
import io.levain.demand.past.Notice;
import io.levain.sales.DoubtfulValues;
import io.levain.sales.ProductDate;
import io.levain.sales.SoldDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The days of a bakery that are read for a closer look, and what they say. */
final class DaysLookedAt implements Consumer<SoldDay> {

    private final CloserLook look;
    private final Map<ProductDate, Double> sold = new HashMap<>();

    DaysLookedAt(CloserLook look) {
        this.look = look;
    }

    @Override
    public void accept(SoldDay day) {
        Double pieces = day.counts().sold();
        if (pieces != null) {
            sold.put(new ProductDate(day.product(), day.date()), pieces);
            day.addTo(look);
        }
    }

    /** The days on which a product sold nothing: only the rest of the shop tells whether it was open. */
    Collection<LocalDate> withoutSales() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        sold.forEach((day, pieces) -> {
            if (pieces <= 0) {
                dates.add(day.date());
            }
        });
        return dates;
    }

    /** Says that the bakery was open on some days. */
    void open(List<LocalDate> dates) {
        dates.forEach(look::open);
    }

    /** What is not believed of the days between two, both counted. */
    List<Notice> notices(LocalDate from, LocalDate to) {
        return look.notices().stream()
                .filter(notice -> notice.touches(from, to))
                .toList();
    }

    RestOfShop rest() {
        return look.rest();
    }

    /** What a notice speaks of. */
    DoubtfulValues.Value value(Notice notice) {
        String product = Objects.requireNonNull(notice.product());
        Double pieces = Objects.requireNonNull(sold.get(new ProductDate(product, notice.from())));
        return new DoubtfulValues.Value(
                product, notice.from(), "sold", Pieces.plain(pieces).toString(), notice.fact());
    }
}
