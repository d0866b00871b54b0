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
     * @param counts what holds of that day after the row
     */
    record Of(Bakery bakery, Product product, LocalDate date, DayCounts counts) {

        /** The pieces sold; 0 if nobody knows. */
        double sold() {
            Double sold = counts.sold();
            return sold == null ? 0 : sold;
        }

        /** Those of them that were neither ordered before nor marked down. */
        double walkIn() {
            Double ordered = counts.ordered();
            return Math.max(
                    0,
                    sold()
                            - (ordered == null ? 0 : ordered)
                            - counts.markedDown().piecesOrNone());
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
