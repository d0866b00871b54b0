package io.levain.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How demand has lately stood against the usual: exponentially weighted means over the clean days of each series, each
 * shop and the whole chain. The value at a day rests on that day and days before it.
 */
final class Trends {

    /** About how many days each mean remembers. */
    static final int[] SPANS = {3, 8, 25};

    private final Map<SeriesDays, float[][]> bySeries = new HashMap<>();
    private final Map<BakeryDays, float[][]> byShop = new HashMap<>();
    private final Map<String, float[]> ratioByProduct = new HashMap<>();
    private final float[][] chain;

    Trends(List<BakeryDays> bakeries, List<SeriesDays> series, int days) {
        for (SeriesDays s : series) {
            bySeries.put(s, smooth(ratios(List.of(s), days, true)));
        }
        for (BakeryDays bakery : bakeries) {
            byShop.put(bakery, smooth(ratios(bakery.series(), days, true)));
        }
        chain = smooth(ratios(series, days, true));
        Map<String, List<SeriesDays>> byProduct = new HashMap<>();
        series.forEach(s ->
                byProduct.computeIfAbsent(s.product(), p -> new ArrayList<>()).add(s));
        byProduct.forEach((product, own) -> ratioByProduct.put(product, ratios(own, days, false)));
    }

    /** The series' own mean of demand/usual at that day; {@code NaN} before its first clean day. */
    double ofSeries(SeriesDays series, int span, int day) {
        return at(bySeries.get(series), span, day);
    }

    /** The mean over all that the shop sells. */
    double ofShop(BakeryDays bakery, int span, int day) {
        return at(byShop.get(bakery), span, day);
    }

    /** The mean over all that the chain sells. */
    double ofChain(int span, int day) {
        return at(chain, span, day);
    }

    /** The demand for a product in all shops on one open day over what is usual; {@code NaN} if none was open. */
    double ratioOfProduct(String product, int day) {
        float[] ratios = ratioByProduct.get(product);
        return ratios == null || day < 0 || day >= ratios.length ? Double.NaN : ratios[day];
    }

    private static double at(float @org.jspecify.annotations.Nullable [][] means, int span, int day) {
        return means == null || day < 0 ? Double.NaN : means[span][Math.min(day, means[span].length - 1)];
    }

    private static float[] ratios(List<SeriesDays> series, int days, boolean cleanOnly) {
        float[] ratios = new float[days];
        for (int day = 0; day < days; day++) {
            double demand = 0;
            double usual = 0;
            for (SeriesDays s : series) {
                if (!Double.isNaN(s.ratio(day)) && (!cleanOnly || s.bakery().isClean(day))) {
                    demand += s.demand(day);
                    usual += s.usualThen(day);
                }
            }
            ratios[day] = usual > 0 ? (float) (demand / usual) : Float.NaN;
        }
        return ratios;
    }

    private static float[][] smooth(float[] ratios) {
        float[][] means = new float[SPANS.length][ratios.length];
        for (int k = 0; k < SPANS.length; k++) {
            double keep = 1 - 1. / SPANS[k];
            double sum = 0;
            double weights = 0;
            for (int day = 0; day < ratios.length; day++) {
                if (!Float.isNaN(ratios[day])) {
                    sum = keep * sum + ratios[day];
                    weights = keep * weights + 1;
                }
                means[k][day] = weights == 0 ? Float.NaN : (float) (sum / weights);
            }
        }
        return means;
    }
}
