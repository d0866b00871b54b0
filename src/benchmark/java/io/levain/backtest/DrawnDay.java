package io.levain.backtest;

import io.levain.decision.Begun;
import io.levain.decision.RestOfDay;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A day of which only the totals are known, with what of them had sold by some time drawn. The share that has come by then
 * lies about the usual one as {@link RestOfDay.Course#ASSUMED} has it, in part alike for all products, and customers who
 * buy one and a half pieces each come before or after that time by chance.
 *
 * @param mornings what was foretold of the day
 * @param share of a day's demand that has usually come by that time
 */
record DrawnDay(Map<Series, Quantiles> mornings, double share, long seed) {

    private static final double PIECES_A_CUSTOMER = 1.5;

    /** What the day is estimated to come to: what sold by then, and the median of the rest. */
    Map<SeriesDays, Double> estimates(Map<SeriesDays, Double> totals) {
        Random random = new Random(seed);
        RestOfDay.Course course = RestOfDay.Course.ASSUMED;
        double common = course.common() * random.nextGaussian();
        List<SeriesDays> series = new ArrayList<>();
        List<Begun> begun = new ArrayList<>();
        totals.forEach((one, total) -> {
            double logit = Math.log(share / (1 - share)) + common + course.own() * random.nextGaussian();
            double come = 1 / (1 + Math.exp(-logit));
            double chance = Math.sqrt(PIECES_A_CUSTOMER * total * come * (1 - come)) * random.nextGaussian();
            Quantiles morning = mornings.get(one.name());
            if (morning != null) {
                double sold = Math.max(0, Math.min(total, total * come + chance));
                series.add(one);
                begun.add(new Begun(morning, share, new Begun.Sold(sold, share)));
            }
        });
        List<Quantiles> rests = RestOfDay.of(begun, course);
        Map<SeriesDays, Double> estimates = new LinkedHashMap<>();
        for (int i = 0; i < begun.size(); i++) {
            Begun.Sold sold = begun.get(i).sold();
            estimates.put(
                    series.get(i),
                    (sold == null ? 0 : sold.pieces()) + rests.get(i).at(.5));
        }
        return estimates;
    }
}
