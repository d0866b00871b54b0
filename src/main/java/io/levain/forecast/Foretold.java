package io.levain.forecast;

import io.levain.catalog.Dough;
import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.decision.Bakehouse;
import io.levain.decision.Limits;
import io.levain.decision.Stakes;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import org.jspecify.annotations.Nullable;

/**
 * A product of a day of which it is foretold what may sell.
 *
 * @param offer on which terms it is sold
 * @param by who foretold it
 * @param forecast what may sell to those who have not ordered
 * @param ordered pieces that were firmly ordered
 * @param kitchen where it is baked
 */
record Foretold(Product product, Offer offer, Forecaster by, DemandForecast forecast, double ordered, Kitchen kitchen) {

    /** The code of the product. */
    String code() {
        return product.code();
    }

    /** Whether more is ordered than can be baked in a day, so that no limit is kept. */
    boolean isOrderedAboveMaximum() {
        Integer maximum = product.facts().limits().maximum();
        return maximum != null && ordered > maximum;
    }

    /** What is at stake with a piece too many and a piece too few. */
    Stakes stakes() {
        return offer.stakes(product.facts());
    }

    /** Which counts of it alone can be baked. A tray that is shared with other shops binds none of them. */
    Limits limits() {
        Integer tray = offer.packSize() != null || kitchen.isShared()
                ? offer.packSize()
                : product.facts().limits().batchSize();
        return new Limits(tray, offer.minimumDisplay(), product.facts().limits().maximum());
    }

    /** The press that binds it together with other products of the shop; null if none does. */
    Bakehouse.@Nullable Press press() {
        return kitchen.isShared() ? null : pressOf(product);
    }

    /** The press that divides the dough of a product; null if none does. */
    static Bakehouse.@Nullable Press pressOf(Product product) {
        Dough dough = product.facts().dough();
        return dough.dough() == null || dough.press() == null
                ? null
                : new Bakehouse.Press(dough.dough(), dough.press());
    }
}
