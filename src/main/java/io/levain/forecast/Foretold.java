package io.levain.forecast;

import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.decision.Limits;
import io.levain.decision.Stakes;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;

/**
 * A product of a day of which it is foretold what may sell.
 *
 * @param offer on which terms it is sold
 * @param by who foretold it
 * @param forecast what may sell to those who have not ordered
 * @param ordered pieces that were firmly ordered
 */
record Foretold(Product product, Offer offer, Forecaster by, DemandForecast forecast, double ordered) {

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

    /** Which counts of it alone can be baked. */
    Limits limits() {
        Integer tray = offer.packSize() != null
                ? offer.packSize()
                : product.facts().limits().batchSize();
        return new Limits(tray, offer.minimumDisplay(), product.facts().limits().maximum());
    }
}
