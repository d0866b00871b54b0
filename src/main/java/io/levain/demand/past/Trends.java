package io.levain.demand.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How demand has lately stood against the usual: exponentially weighted means over the clean days of each series of a
 * bakery, of the shop and of its chain. The value at a day rests on that day and days before it.
 */
public final class Trends {

    /** About how many days each mean remembers. */
    public static final List<Integer> SPANS = List.of(3, 8, 25);

    private final BakeryDays bakery;
    private final ChainShare share;
    private final Map<SeriesDays, float[][]> bySeries = new HashMap<>();
    private final float[][] ofShop;

    Trends(BakeryDays bakery, ChainShare share) {
        this.bakery = bakery;
        this.share = share;
        for (SeriesDays s : bakery.series()) {
            bySeries.put(s, smooth(ratios(List.of(s), bakery)));
        }
        this.ofShop = smooth(ratios(bakery.series(), bakery));
    }

    /** The series' own mean of demand/usual at that day; {@code NaN} before its first clean day. */
    public double ofSeries(SeriesDays series, int span, int day) {
        return at(bySeries.get(series), span, day);
    }

    /** The mean over all that the shop sells. */
    public double ofShop(int span, int day) {
        return at(ofShop, span, day);
    }

    /** The mean over all that the chain sells; the shop's where it is alone, or nothing of late is known of others. */
    public double ofChain(int span, int day) {
        double trend = share.trend(span, bakery.firstEpochDay() + Math.min(day, bakery.days() - 1));
        return Double.isNaN(trend) ? ofShop(span, day) : trend;
    }

    /** The demand for a product in all shops on a special day over what is usual; {@code NaN} if none was open. */
    public double ratioOfProduct(String product, int day) {
        return share.ratioOfProduct(product, bakery.firstEpochDay() + day);
    }

    private static double at(float @Nullable [][] means, int span, int day) {
        return means == null || day < 0 ? Double.NaN : means[span][Math.min(day, means[span].length - 1)];
    }

    private static float[] ratios(List<SeriesDays> series, BakeryDays bakery) {
        float[] ratios = new float[bakery.days()];
        for (int day = 0; day < ratios.length; day++) {
            double demand = 0;
            double usual = 0;
            if (bakery.isClean(day)) {
                for (SeriesDays s : series) {
                    if (s.isClean(day) && !Double.isNaN(s.ratio(day))) {
                        demand += s.demand(day);
                        usual += s.usualThen(day);
                    }
                }
            }
            ratios[day] = usual > 0 ? (float) (demand / usual) : Float.NaN;
        }
        return ratios;
    }

    /** The exponentially weighted means of some days' ratios, one row for each span; unknown days change nothing. */
    static float[][] smooth(float[] ratios) {
        float[][] means = new float[SPANS.size()][ratios.length];
        for (int k = 0; k < SPANS.size(); k++) {
            double keep = 1 - 1. / SPANS.get(k);
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
