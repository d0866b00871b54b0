package io.levain.forecast;

import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.decision.BakeCount;
import io.levain.decision.Demand;
import io.levain.decision.Limits;
import io.levain.decision.PieceLoss;
import io.levain.decision.ServiceLevel;
import io.levain.decision.Stakes;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;

/**
 * A product of a day that is foretold, and how many to bake of it.
 *
 * @param offer on which terms it is sold
 * @param by who foretold it
 * @param forecast what may sell
 * @param level the share of such days on which the count should cover it
 * @param loss what is lost with a piece too many and a piece too few
 * @param limits which counts can be baked
 */
record Counted(
        Product product,
        Offer offer,
        Forecaster by,
        DemandForecast forecast,
        ServiceLevel level,
        PieceLoss loss,
        Limits limits,
        BakeCount count) {

    /** Counts what to bake of a product. */
    static Counted of(
            Product product, Offer offer, Forecaster by, DemandForecast forecast, boolean closed, double ordered) {
        Stakes stakes = offer.stakes(product.facts());
        Demand demand = new Demand(forecast.quantiles());
        ServiceLevel level = ServiceLevel.of(stakes, demand);
        Integer tray = offer.packSize() != null
                ? offer.packSize()
                : product.facts().limits().batchSize();
        Limits limits = new Limits(
                tray, offer.minimumDisplay(), product.facts().limits().maximum());
        BakeCount count =
                closed ? BakeCount.closed(limits, ordered) : BakeCount.of(demand, level, limits, ordered);
        return new Counted(product, offer, by, forecast, level, stakes.loss(), limits, count);
    }

    /** The code of the product. */
    String code() {
        return product.code();
    }

    /** As it is stored. */
    ForecastItem item() {
        double usual = Math.round(forecast.usual() * 100) / 100.;
        return new ForecastItem(
                product.id(), usual, QuantileText.of(forecast.quantiles()), level, loss, limits.tray(), count);
    }
}
