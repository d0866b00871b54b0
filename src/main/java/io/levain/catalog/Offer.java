package io.levain.catalog;

import io.levain.decision.Stakes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a bakery sells a product on a day: its own where the assortment says so, else the product's. Null
 * wherever neither says. Money is net of VAT, and for one piece.
 *
 * @param price what a sold piece brings
 * @param cost what one more piece costs
 * @param salvage what an unsold piece still brings
 * @param packSize pieces that the bakery gets it in; null: any number
 * @param minimumDisplay pieces that lie in the shop at least
 */
public record Offer(
        @Nullable BigDecimal price,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal salvage,
        @Nullable Integer packSize,
        @Nullable Integer minimumDisplay) {

    static Offer of(ProductFacts product, Terms terms) {
        return new Offer(
                terms.price() != null ? terms.price() : product.price(),
                terms.cost() != null ? terms.cost() : product.cost(),
                terms.salvage() != null ? terms.salvage() : product.salvage(),
                terms.packSize(),
                terms.minimumDisplay() != null ? terms.minimumDisplay() : product.minimumDisplay());
    }

    /** What is at stake with a piece of a product on these terms. */
    public Stakes stakes(ProductFacts product) {
        return new Stakes(price, cost, salvage, product.lostShare(), product.serviceLevel());
    }
}
