package io.levain.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.files.OverrideRow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A baker's own number, as it is kept.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day that is baked for
 * @param count pieces to bake, with those that are firmly ordered
 * @param reason why it is another number than the forecast's, or null
 * @param by who says so
 * @param saidAt when it was said
 * @param forecast what the forecast says to bake, which is kept on record with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverrideAnswer(
        String bakery,
        String product,
        LocalDate date,
        int count,
        @Nullable String reason,
        String by,
        Instant saidAt,
        int forecast) {

    static OverrideAnswer of(OverrideRow row) {
        return new OverrideAnswer(
                row.bakery(),
                row.product(),
                row.date(),
                row.count(),
                row.reason(),
                row.by(),
                row.saidAt(),
                row.forecast());
    }
}
