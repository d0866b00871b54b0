package io.levain.catalog;

import io.levain.decision.AimRules;
import io.levain.decision.Stakes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a bakery sells a product on a day: its own where the assortment says so, else the product's. Null
 * wherever neither says.
 *
 * @param money what a piece brings and costs
 * @param packSize pieces that the bakery gets it in; null: any number
 * @param minimumDisplay pieces that lie in the shop at least
 * @param aims how full the shelf shall be, as the product, its category or the bakery say, and which of them
 */
public record Offer(
        PieceMoney money,
        @Nullable Integer packSize,
        @Nullable Integer minimumDisplay,
        AimRules.Aimed aims) {

    static Offer of(ProductFacts product, Terms terms, AimRules.Aimed aims) {
        return new Offer(
                terms.money().orElse(product.money()),
                terms.packSize(),
                terms.minimumDisplay() != null
                        ? terms.minimumDisplay()
                        : product.limits().minimumDisplay(),
                aims);
    }

    /** The same if an unsold piece brought that much. */
    public Offer salvaging(BigDecimal amount) {
        return new Offer(money.salvaging(amount), packSize, minimumDisplay, aims);
    }

    /** What is at stake with a piece of a product on these terms. */
    public Stakes stakes(ProductFacts product) {
        return new Stakes(
                money.price(),
                money.cost(),
                money.salvage(),
                product.lostShare(),
                aims.aim().serviceLevel(),
                aims.aim().returnRate(),
                aims.aim().levelAtLeast(),
                aims.aim().levelAtMost());
    }
}
