package io.levain.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * A forecast of one day of one bakery that has not been issued yet.
 *
 * @param bakeryId the bakery
 * @param date the day
 * @param basis what it rests on
 * @param context what was known of the day
 * @param items its products
 */
record Draft(
        long bakeryId, LocalDate date, ForecastEntity.Basis basis, ForecastContext context, List<ForecastItem> items) {

    Draft {
        items = List.copyOf(items);
    }
}
