package io.levain.forecast;

import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.facts.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A product whose usual lies outside of the range that is foretold, and what moves it away from it, the most first.
 *
 * @param product its code
 * @param usual what usually sells on such a weekday
 * @param reasons kinds of reason with the pieces, negative where fewer, that each adds to the median by itself; none if
 *     the baker's rule made the forecast, or no single one tells
 */
public record Unusual(String product, double usual, List<Fact> reasons) {

    /** A reason is told if it moves the median by so much of the way from the usual. */
    private static final double TOLD = .2;

    public Unusual {
        reasons = List.copyOf(reasons);
    }

    /** Whether the usual lies outside of the range of a forecast. */
    static boolean is(DemandForecast forecast) {
        double[] range = forecast.quantiles().values();
        return forecast.usual() < range[0] || forecast.usual() > range[range.length - 1];
    }

    /** @param moves what moves the median, by pieces */
    static Unusual of(DemandForecast forecast, Map<Reason, Double> moves) {
        double way = forecast.quantiles().at(.5) - forecast.usual();
        List<Fact> reasons = moves.entrySet().stream()
                .filter(move -> move.getValue() / way >= TOLD)
                .sorted(Comparator.comparingDouble(move -> -move.getValue() / way))
                .map(move -> Fact.of(move.getKey()).with("pieces", Math.rint(move.getValue())))
                .toList();
        return new Unusual(forecast.series().product(), Math.rint(forecast.usual() * 100) / 100, reasons);
    }
}
