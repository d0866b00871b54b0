package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.intake.RowAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of sales that was dealt with.
 *
 * @param bakery where; null if and only if the row was refused
 * @param sells whether the product sold on that day, as it is known after the row
 */
record TakenRow(RowAnswer answer, @Nullable Bakery bakery, LocalDate date, boolean sells) {

    static TakenRow refused(RowAnswer answer, LocalDate date) {
        return new TakenRow(answer, null, date, false);
    }
}
