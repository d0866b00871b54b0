package io.levain.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells rows of the assortment apart.
 *
 * @param from the first day, or null for "since ever"
 */
record AssortmentKey(
        long bakeryId, long productId, @Nullable LocalDate from) {

    /** The same for all rows of a product in a bakery. */
    AssortmentKey series() {
        return new AssortmentKey(bakeryId, productId, null);
    }
}
