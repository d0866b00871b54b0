package io.levain.catalog;

import io.levain.files.EstimateRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is expected.
 *
 * @param pieces on a usual day
 * @param from the first day that it is for
 */
record EstimateFacts(double pieces, LocalDate from) {

    /** The facts after a row; before is null if nothing was expected. Who repeats a number has said it before. */
    static EstimateFacts after(@Nullable EstimateFacts before, EstimateRow row, LocalDate today) {
        LocalDate said = row.from().orNull();
        if (said != null) {
            return new EstimateFacts(row.pieces(), said);
        }
        return before != null && before.pieces == row.pieces() ? before : new EstimateFacts(row.pieces(), today);
    }

    Estimate view(String bakery, String product, EstimateKey key) {
        return new Estimate(bakery, product, key.weekday(), pieces, from);
    }
}
