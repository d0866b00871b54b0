package io.levain.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be baked in one place on one day, for itself and for other shops.
 *
 * @param bakery the code of the place, as the shops' {@code bakedAt} name it
 * @param name what people call it; its code where the chain has no bakery of that code
 * @param products what is to be baked there, by the product's code; products of which no piece is needed are left out
 * @param doughs what is to be kneaded for them, by name, as far as it is known what a piece weighs
 */
public record BakingPlace(String bakery, String name, List<BakedProduct> products, List<DoughMass> doughs) {

    /**
     * What is to be baked of one product.
     *
     * @param product its code
     * @param name what people call it
     * @param bake pieces, for all shops together
     * @param doughGrams grams of dough in them; null where nobody has said what a piece weighs
     * @param packing how many of them each shop gets, by the shop's code; shops that need none are left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BakedProduct(
            String product,
            String name,
            long bake,
            @Nullable Double doughGrams,
            List<Packed> packing) {}

    /**
     * What a shop gets of a product.
     *
     * @param bakery the code of the shop
     * @param bake pieces
     */
    public record Packed(String bakery, int bake) {}

    /**
     * How much of a dough is needed.
     *
     * @param dough what the dough is called; a product without one is a dough of its own, called as the product
     * @param grams grams of it
     */
    public record DoughMass(String dough, double grams) {}
}
