package io.levain.catalog;

import io.levain.files.ExpectationRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is expected.
 *
 * @param pieces on a usual day
 * @param from the first day that it is for
 */
record ExpectationFacts(double pieces, LocalDate from) {

    /** The facts after a row; before is null if nothing was expected. Who repeats a number has said it before. */
    static ExpectationFacts after(@Nullable ExpectationFacts before, ExpectationRow row, LocalDate today) {
        LocalDate said = row.from().orNull();
        if (said != null) {
            return new ExpectationFacts(row.pieces(), said);
        }
        return before != null && before.pieces == row.pieces() ? before : new ExpectationFacts(row.pieces(), today);
    }

    Expectation view(String bakery, String product, ExpectationKey key) {
        return new Expectation(bakery, product, key.weekday(), pieces, from);
    }
}
