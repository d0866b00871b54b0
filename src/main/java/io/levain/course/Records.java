package io.levain.course;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.demand.days.DaySales;
import io.levain.sales.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The most that products ever sold in a day at a bakery.
 *
 * @param before the day before which
 */
record Records(Bakery bakery, LocalDate before, SalesHistory sales) {

    /**
     * A day that sold more of a product than any other.
     *
     * @param pieces that were not ordered
     */
    record Most(LocalDate date, double pieces) {}

    /** That of a product; empty if it never sold. */
    Optional<Most> of(Product product) {
        List<Most> days = new ArrayList<>();
        sales.read(
                bakery,
                List.of(product),
                SalesHistory.FIRST,
                before.minusDays(1),
                day -> DaySales.of(day.counts()).ifPresent(sold -> days.add(new Most(day.date(), sold.walkIn()))));
        return days.stream().max(Comparator.comparingDouble(Most::pieces));
    }
}
