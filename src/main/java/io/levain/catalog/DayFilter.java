package io.levain.catalog;

import io.levain.intake.RequestRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days of a chain are asked for; null wherever it does not matter.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param from the first day
 * @param to the last day
 */
public record DayFilter(
        @Nullable String bakery,
        @Nullable String product,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every day of everything. */
    public static final DayFilter ALL = new DayFilter(null, null, null, null);

    /**
     * Passes over a filter that names only what there is.
     *
     * @throws RequestRefused naming what there is not
     */
    public void check(Catalog catalog, Chain chain) {
        if (bakery != null) {
            catalog.bakery(chain.id(), bakery);
        }
        if (product != null) {
            catalog.product(chain.id(), product);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw RequestRefused.invalid("to", to.toString(), "the last day lies before the first one, " + from);
        }
    }
}
