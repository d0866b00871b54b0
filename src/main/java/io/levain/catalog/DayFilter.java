package io.levain.catalog;

import io.levain.facts.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days of a chain are asked for; null wherever it does not matter.
 *
 * @param bakery the bakery
 * @param product the product
 * @param from the first day
 * @param to the last day
 */
public record DayFilter(
        @Nullable Bakery bakery,
        @Nullable Product product,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every day of everything. */
    public static final DayFilter ALL = new DayFilter(null, null, null, null);

    /** @throws Refused if the last day lies before the first one */
    public DayFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.because(CatalogFailure.LAST_DAY_BEFORE_FIRST)
                    .about("to", to)
                    .with("first", from);
        }
    }
}
