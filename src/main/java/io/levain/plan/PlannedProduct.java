package io.levain.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.catalog.Product;
import io.levain.forecast.ForecastOfDay;
import org.jspecify.annotations.Nullable;

/**
 * What a shop needs of one product.
 *
 * @param product its code
 * @param name what people call it
 * @param bake how many to bake: for walk-in customers and firm orders together
 * @param walkIn how many of them for those who come without having ordered
 * @param ordered how many were firmly ordered
 * @param usual what usually sells on such a weekday to those who have not ordered
 * @param tray pieces baked at a time, or null for any number
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
        @Nullable Double doughGrams) {

    /** The one place that decides how many of the foretold pieces are planned: as many as the forecast says. */
    static PlannedProduct of(ForecastOfDay.Item item, Product product) {
        int bake = item.bake();
        return new PlannedProduct(
                product.code(),
                product.facts().name(),
                bake,
                item.walkIn(),
                item.ordered(),
                item.usual(),
                item.tray(),
                Grams.of(product, bake));
    }
}
