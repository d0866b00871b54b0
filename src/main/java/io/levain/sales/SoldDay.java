package io.levain.sales;

import io.levain.counts.DayCounts;
import io.levain.counts.Doubt;
import io.levain.demand.days.DaySales;
import io.levain.demand.doubts.CloserLook;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.files.CountFields;
import io.levain.files.SalesRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of one product in one bakery on one day, after all sources have been heard.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day
 * @param counts what holds; of sold, baked and unsold the third follows where two are known
 * @param doubts what does not fit, and yet is kept as it was said
 * @param confirmed what somebody has said is right; null if nobody has
 */
public record SoldDay(
        String bakery,
        String product,
        LocalDate date,
        DayCounts counts,
        List<Doubt> doubts,
        @Nullable Confirmed confirmed) {

    public SoldDay {
        doubts = List.copyOf(doubts);
    }

    /** Whether somebody has said that the pieces sold are right, however unlikely they look. */
    public boolean isConfirmed() {
        return confirmed != null && confirmed.holdsForSold(counts);
    }

    /** Adds what sold to a history that knows the bakery; nothing if nobody knows what sold. */
    public void addTo(HistoryBuilder history) {
        DaySales.of(counts).ifPresent(sales -> {
            history.sales(bakery, product, date, sales);
            if (isConfirmed()) {
                history.confirmed(bakery, product, date);
            }
            if (confirmed != null && confirmed.holdsForTime(counts)) {
                history.confirmedTime(bakery, product, date);
            }
        });
    }

    /** Adds what sold to a closer look at the bakery; nothing if nobody knows what sold. */
    public void addTo(CloserLook look) {
        DaySales.of(counts).ifPresent(sales -> look.sales(product, date, sales, isConfirmed()));
    }

    /** The row that says all this; a day on which nobody knows what was sold has none that can be taken again. */
    SalesRow row() {
        return new SalesRow(bakery, product, date, CountFields.of(counts));
    }
}
