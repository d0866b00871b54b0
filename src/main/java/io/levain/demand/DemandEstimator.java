package io.levain.demand;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Works out, day by day, the usual of each series and what would have sold where the shelf was empty. An estimate rests
 * on that day and days before it alone, and the usual of later days rests on it.
 */
final class DemandEstimator {

    /** A series' own days are heard beside as many of the whole chain. */
    private static final double CHAIN_DAYS = 50;

    /** What only the count of an emptied shelf tells is trusted to this many times what sold, or to the expected. */
    private static final double MOST = 2;

    /** What sold in the early hours says little of the day: it counts as if this part of a usual day came before. */
    private static final double EARLY = .2;

    private final List<BakeryDays> bakeries;
    private final Map<SeriesDays, ProductLimit> bySeries = new HashMap<>();
    private final ProductLimit chain = new ProductLimit();

    DemandEstimator(List<BakeryDays> bakeries) {
        this.bakeries = bakeries;
        bakeries.forEach(bakery -> bakery.series().forEach(s -> bySeries.put(s, new ProductLimit())));
    }

    /** Expectations that many days from the first on. */
    void workThrough(int days) {
        for (int day = 0; day < days; day++) {
            List<List<SeriesDays>> offered = new ArrayList<>();
            Mood chain = new Mood();
            for (BakeryDays bakery : bakeries) {
                List<SeriesDays> ofBakery = offered(bakery, day);
                offered.add(ofBakery);
                for (SeriesDays s : ofBakery) {
                    s.remember(day, Usual.of(s, day, day - 1));
                    estimate(s, day, s.usualThen(day));
                    chain.add(s.ratio(day));
                }
            }
            for (List<SeriesDays> ofBakery : offered) {
                estimate(ofBakery, day, chain);
            }
        }
    }

    private static List<SeriesDays> offered(BakeryDays bakery, int day) {
        return bakery.isOpen(day)
                ? bakery.series().stream()
                        .filter(s -> !Double.isNaN(s.sold(day)))
                        .toList()
                : List.of();
    }

    /** Now that it is known how the bakery and the whole chain sold that day. */
    private void estimate(List<SeriesDays> ofBakery, int day, Mood chain) {
        Mood bakery = new Mood();
        ofBakery.forEach(s -> bakery.add(s.ratio(day)));
        double[] expected = ofBakery.stream()
                .mapToDouble(s -> {
                    double own = s.ratio(day);
                    return s.usualThen(day) * bakery.without(own, chain.without(own, 1));
                })
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            estimate(ofBakery.get(i), day, expected[i]);
            learn(ofBakery.get(i), day, expected[i]);
        }
    }

    /** How products stood on one day against their usual, on average. */
    private static final class Mood {

        /** A few products say little: so many are added that stood as would be thought without them. */
        private static final double THOUGHT = 3;

        private double sum;
        private int count;

        void add(double ratio) {
            if (!Double.isNaN(ratio)) {
                sum += ratio;
                count++;
            }
        }

        /** The mean of all but one of them. */
        double without(double ratio, double thought) {
            return (sum - ratio + THOUGHT * thought) / (count - 1 + THOUGHT);
        }
    }

    private void estimate(SeriesDays s, int day, double expected) {
        if (s.isSoldOut(day)) {
            LocalTime time = s.soldOutAt(day);
            double demand = time == null ? fromShelf(s, day, expected) : fromTime(s, day, time, expected);
            s.estimate(day, Math.max(s.sold(day), demand));
        }
    }

    /** The mean of those past days, as they stood against what was to be expected, that reached what sold. */
    private double fromShelf(SeriesDays s, int day, double expected) {
        double sold = s.sold(day);
        if (!(expected > 0)) {
            return sold;
        }
        double mean = expected * own(s).meanFrom(sold / expected, chain, CHAIN_DAYS);
        return Math.min(mean, Math.max(MOST * sold, expected));
    }

    /** What sold by then, and for the rest of the day its pace so far, shrunk towards that of a usual day. */
    private static double fromTime(SeriesDays s, int day, LocalTime time, double expected) {
        double sold = s.sold(day);
        double share = s.bakery().profile(day).share(time);
        double pace = (sold + EARLY * (expected >= 0 ? expected : 0)) / (EARLY + share);
        return sold + (1 - share) * pace;
    }

    private void learn(SeriesDays s, int day, double expected) {
        double ratio = s.sold(day) / expected;
        if (s.bakery().isClean(day) && Double.isFinite(ratio)) {
            own(s).add(ratio, s.isSoldOut(day));
            chain.add(ratio, s.isSoldOut(day));
        }
    }

    private ProductLimit own(SeriesDays s) {
        return Objects.requireNonNull(bySeries.get(s));
    }
}
