package io.levain.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.catalog.Product;
import io.levain.forecast.ForecastOfDay;
import io.levain.ledger.OwnCount;
import org.jspecify.annotations.Nullable;

/**
 * What a shop needs of one product.
 *
 * @param product its code
 * @param name what people call it
 * @param bake how many to bake, for walk-in customers and firm orders together: what the baker says, else the forecast
 * @param walkIn how many of them for those who come without having ordered
 * @param ordered how many were firmly ordered
 * @param usual what usually sells on such a weekday to those who have not ordered
 * @param tray pieces baked at a time, or null for any number
 * @param forecast what the forecast says to bake, where the baker says another number; else null
 * @param override what the baker says, and who and why; null where nobody said another number
 * @param doughGrams grams of dough in all that is to be baked; null where nobody has said what a piece weighs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedProduct(
        String product,
        String name,
        int bake,
        int walkIn,
        double ordered,
        double usual,
        @Nullable Integer tray,
        @Nullable Integer forecast,
        @Nullable OwnCount override,
        @Nullable Double doughGrams) {

    /**
     * What is planned.
     *
     * @param own what the baker says; null for what the forecast does
     */
    static PlannedProduct of(ForecastOfDay.Item item, Product product, @Nullable OwnCount own) {
        int bake = own == null ? item.bake() : own.count();
        int walkIn = own == null ? item.walkIn() : own.walkIn(item.ordered());
        return new PlannedProduct(
                product.code(),
                product.facts().name(),
                bake,
                walkIn,
                item.ordered(),
                item.usual(),
                item.tray(),
                own == null ? null : item.bake(),
                own,
                Grams.of(product, bake));
    }
}
