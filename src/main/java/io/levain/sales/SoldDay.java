package io.levain.sales;

import io.levain.demand.DaySales;
import io.levain.demand.HistoryBuilder;
import io.levain.files.Field;
import io.levain.files.SalesRow;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What holds of one product in one bakery on one day, after all sources have been heard. Of sold, baked and unsold the
 * third follows where two are known. Null wherever nobody knows.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day
 * @param sold pieces sold
 * @param baked pieces baked
 * @param unsold pieces left at the end of the day
 * @param soldOutAt the local time at which the shelf was empty
 * @param ordered the part of what was sold that was firmly ordered before
 * @param doubtful whether sold, baked and unsold contradict each other, so that baked does not tell whether demand was
 *     cut off
 * @param confirmed whether somebody has said that the pieces sold are right, however unlikely they look
 */
public record SoldDay(
        String bakery,
        String product,
        LocalDate date,
        @Nullable Double sold,
        @Nullable Double baked,
        @Nullable Double unsold,
        @Nullable LocalTime soldOutAt,
        @Nullable Double ordered,
        boolean doubtful,
        boolean confirmed) {

    static SoldDay of(String bakery, String product, LocalDate date, DayValues values, boolean confirmed) {
        return new SoldDay(
                bakery,
                product,
                date,
                values.sold(),
                values.baked(),
                values.unsold(),
                values.soldOutAt(),
                values.ordered(),
                values.doubtful(),
                confirmed);
    }

    /** Adds what sold to a history that knows the bakery; nothing if nobody knows what sold. */
    public void addTo(HistoryBuilder history) {
        DaySales.of(sold, baked, unsold, soldOutAt, ordered).ifPresent(sales -> {
            history.sales(bakery, product, date, sales);
            if (confirmed) {
                history.confirmed(bakery, product, date);
            }
        });
    }

    /** The row that says all this; a day on which nobody knows what was sold has none that can be taken again. */
    SalesRow row() {
        return new SalesRow(
                bakery,
                product,
                date,
                sold == null ? Field.absent() : Field.of(sold),
                Field.of(baked),
                Field.of(unsold),
                Field.of(soldOutAt),
                Field.of(ordered));
    }
}
