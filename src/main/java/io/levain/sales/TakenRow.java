package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.counts.DayCounts;
import io.levain.intake.RowAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of sales that was dealt with.
 *
 * @param of what it speaks of; null if and only if the row was refused
 */
record TakenRow(RowAnswer answer, @Nullable Of of) {

    /**
     * What a row speaks of.
     *
     * @param sold the pieces sold on that day, as it is known after the row; 0 if nobody knows
     * @param walkIn those of them that were not ordered before
     */
    record Of(Bakery bakery, Product product, LocalDate date, double sold, double walkIn) {

        static Of what(Bakery bakery, Product product, LocalDate date, DayCounts values) {
            double sold = values.sold() == null ? 0 : values.sold();
            double ordered = values.ordered() == null ? 0 : values.ordered();
            return new Of(bakery, product, date, sold, Math.max(0, sold - ordered));
        }
    }

    static TakenRow refused(RowAnswer answer) {
        return new TakenRow(answer, null);
    }

    /** The same row with another answer. */
    TakenRow answered(RowAnswer other) {
        return new TakenRow(other, of);
    }
}
