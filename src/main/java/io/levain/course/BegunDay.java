package io.levain.course;

import io.levain.decision.Begun;
import io.levain.decision.RestOfDay;
import io.levain.demand.model.Quantiles;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Today at a bakery, as far as it has run.
 *
 * @param foretold the products of its forecast
 * @param soFar what is known of each of them by now, in their order
 */
record BegunDay(Moment moment, List<ProductForecast> foretold, List<SoFar> soFar) {

    private static final double MEDIAN = .5;

    /** Each product by now, in shares of the day. */
    List<Begun> begun() {
        return IntStream.range(0, foretold.size())
                .mapToObj(i -> new Begun(
                        quantiles(foretold.get(i)),
                        moment.share(moment.at()),
                        soFar.get(i).evidence(moment)))
                .toList();
    }

    /** What is to come of each from now on. */
    static List<Quantiles> rests(List<Begun> begun) {
        return RestOfDay.of(begun, RestOfDay.Course.ASSUMED);
    }

    /**
     * What is estimated to be wanted of each until closing, by product: what sold, and the median of what came or comes after
     * that, be the shelf empty or not. Those of which nobody has said what sold are left out.
     */
    Map<String, Double> totals() {
        List<Begun> untilSold = new ArrayList<>();
        for (Begun product : begun()) {
            Begun.Sold sold = product.sold();
            untilSold.add(sold == null ? product : new Begun(product.morning(), sold.share(), sold));
        }
        List<Quantiles> rests = rests(untilSold);
        Map<String, Double> totals = new LinkedHashMap<>();
        for (int i = 0; i < untilSold.size(); i++) {
            Begun.Sold sold = untilSold.get(i).sold();
            if (sold != null) {
                totals.put(
                        foretold.get(i).product(), sold.pieces() + rests.get(i).at(MEDIAN));
            }
        }
        return totals;
    }

    private static Quantiles quantiles(ProductForecast product) {
        return new Quantiles(
                product.quantiles().keySet().stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray(),
                product.quantiles().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }
}
