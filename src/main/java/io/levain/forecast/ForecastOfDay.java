package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.facts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts of the forecast of one day of one bakery, for who looks at many at once. Exactly one of the last two is null.
 *
 * @param bakery whose forecast
 * @param date the day
 * @param issued what was issued last; null if nothing was
 * @param notForetold why nothing was issued; null if something was
 */
public record ForecastOfDay(
        Bakery bakery,
        LocalDate date,
        @Nullable Issued issued,
        @Nullable Fact notForetold) {

    /**
     * What was issued.
     *
     * @param issuedAt when it was issued
     * @param salesThrough the newest day that it rests on
     * @param closed whether the calendar says that the bakery is closed then; the counts are 0, but for firm orders
     * @param closedBecause why it is closed; null if it is open, or was issued before that was noted
     * @param items the products, in the order of the catalog
     */
    public record Issued(
            Instant issuedAt,
            LocalDate salesThrough,
            boolean closed,
            @Nullable Fact closedBecause,
            List<Item> items) {}

    /**
     * One product.
     *
     * @param productId the id of the product
     * @param bake how many to bake: for walk-in customers and firm orders together
     * @param walkIn how many of them for those who come without having ordered
     * @param ordered how many were firmly ordered
     * @param usual what usually sells on such a weekday to those who have not ordered
     * @param tray pieces baked at a time, or null for any number
     */
    public record Item(
            long productId,
            int bake,
            int walkIn,
            double ordered,
            double usual,
            @Nullable Integer tray) {}
}
