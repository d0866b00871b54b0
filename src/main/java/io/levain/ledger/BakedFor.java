package io.levain.ledger;

import io.levain.files.OverrideRow;
import java.time.LocalDate;

/**
 * What something is baked for: codes of the bakery and of the product, and the day.
 */
public record BakedFor(String bakery, LocalDate date, String product) {

    static BakedFor of(OverrideRow row) {
        return new BakedFor(row.bakery(), row.date(), row.product());
    }
}
