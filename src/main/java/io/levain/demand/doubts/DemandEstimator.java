package io.levain.demand.doubts;

import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.ChainSums;
import io.levain.demand.past.DemandEstimate;
import io.levain.demand.past.Mood;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.ProductLimit;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out, day by day, the usual of each series of a bakery and what would have sold where the shelf was empty. An
 * estimate rests on that day and days before it alone, and the usual of later days rests on it.
 */
final class DemandEstimator {

    /** A series' own days are heard beside as many of the whole chain. */
    private static final double CHAIN_DAYS = 50;

    /** An estimate is trusted unasked to this many times what sold, or to the expected. */
    private static final double MOST = 2;

    /** Nobody is asked about so small a part of an estimate. */
    private static final double SMALL = .1;

    /** What sold in the early hours says little of the day: it counts as if this part of a usual day came before. */
    private static final double EARLY = .2;

    private final BakeryDays bakery;
    private final ChainShare share;
    private final @Nullable ChainSums sums;
    private final Set<ProductDay> confirmed;
    private final List<Notice> notices;
    private final Map<SeriesDays, ProductLimit> bySeries = new HashMap<>();
    private final Map<SeriesDays, HiddenEnd> ends = new HashMap<>();
    private final ProductLimit ofBakery = new ProductLimit();

    /**
     * @param share what the other bakeries of the chain contribute
     * @param sums is told what this one contributes; null if nobody asks
     * @param confirmed the days of which somebody said that the hour is right at which it sold out
     * @param notices is told of what is not believed
     */
    DemandEstimator(
            BakeryDays bakery,
            ChainShare share,
            @Nullable ChainSums sums,
            Set<ProductDay> confirmed,
            List<Notice> notices) {
        this.bakery = bakery;
        this.share = share;
        this.sums = sums;
        this.confirmed = confirmed;
        this.notices = notices;
        bakery.series().forEach(s -> {
            bySeries.put(s, new ProductLimit());
            ends.put(s, new HiddenEnd());
        });
    }

    /** Goes through all days of the bakery. */
    void workThrough() {
        for (int day = 0; day < bakery.days(); day++) {
            if (bakery.isOpen(day)) {
                estimate(day);
            }
        }
    }

    private void estimate(int day) {
        int today = day;
        List<SeriesDays> offered = bakery.series().stream()
                .filter(s -> !Double.isNaN(s.sold(today)))
                .toList();
        Mood mood = new Mood();
        for (SeriesDays s : offered) {
            s.remember(day, Usual.of(s, day, day - 1));
            estimate(s, day, s.usualThen(day));
            mood.add(s.ratio(day));
        }
        if (sums != null) {
            sums.add(bakery.firstEpochDay() + day, mood);
        }
        estimate(offered, day, mood);
    }

    /** Now that it is known how the bakery and the whole chain sold that day. */
    private void estimate(List<SeriesDays> offered, int day, Mood mood) {
        Mood chain = share.mood(bakery.firstEpochDay() + day).orElse(mood);
        double[] expected = offered.stream()
                .mapToDouble(s -> {
                    double own = s.ratio(day);
                    return s.usualThen(day) * mood.without(own, chain.without(own, 1));
                })
                .toArray();
        ProductLimit pooled = share.limit(bakery.firstEpochDay() + day).orElse(ofBakery);
        for (int i = 0; i < expected.length; i++) {
            estimate(offered.get(i), day, expected[i], pooled);
            noteHeldBack(offered.get(i), day, expected[i]);
            learn(offered.get(i), day, expected[i]);
        }
    }

    private void estimate(SeriesDays s, int day, double expected) {
        estimate(s, day, expected, share.limit(bakery.firstEpochDay() + day).orElse(ofBakery));
    }

    private void estimate(SeriesDays s, int day, double expected, ProductLimit pooled) {
        if (!s.isSoldOut(day)) {
            return;
        }
        double sold = s.sold(day);
        LocalTime time = s.soldOutAt(day);
        if (time != null) {
            s.estimate(day, Math.max(sold, Math.min(fromTime(s, day, time, expected), mostFromTime(s, day, expected))));
            return;
        }
        Optional<DemandEstimate.Range> hidden = end(s).expected(sold, pooled);
        if (hidden.isPresent()) {
            DemandEstimate.Range of = hidden.get();
            double even = fromShelf(s, day, Math.min(expected, of.even()), pooled);
            double low = fromShelf(s, day, of.low(), pooled);
            double high = fromShelf(s, day, Math.min(MOST * sold, of.high()), pooled);
            s.estimate(day, new DemandEstimate.Range(Math.min(low, even), even, Math.max(high, even)));
        } else {
            s.estimate(day, fromShelf(s, day, expected, pooled));
        }
    }

    /** Notes an estimate from the hour of which a part does not count, now that it is known what was to be expected. */
    private void noteHeldBack(SeriesDays s, int day, double expected) {
        LocalTime time = s.isSoldOut(day) ? s.soldOutAt(day) : null;
        if (time == null) {
            return; // so it is with nearly all days
        }
        double estimate = fromTime(s, day, time, expected);
        double most = mostFromTime(s, day, expected);
        if (estimate > (1 + SMALL) * most) {
            notices.add(Notice.of(
                    NoticeKind.ESTIMATE_HELD_BACK,
                    s,
                    day,
                    Map.of(
                            "at", time,
                            "sold", Notice.hundredths(s.sold(day)),
                            "estimate", Notice.hundredths(estimate),
                            "counted", Notice.hundredths(most))));
        }
    }

    /** What the hour at which the shelf was empty may make of a day, unless somebody has said that it is right. */
    private double mostFromTime(SeriesDays s, int day, double expected) {
        return confirmed.contains(ProductDay.of(s, day)) ? Double.POSITIVE_INFINITY : most(s.sold(day), expected);
    }

    private static double most(double sold, double expected) {
        return expected > MOST * sold ? expected : MOST * sold;
    }

    /** The mean of those past days, as they stood against what was to be expected, that reached what sold. */
    private double fromShelf(SeriesDays s, int day, double expected, ProductLimit pooled) {
        double sold = s.sold(day);
        if (!(expected > 0)) {
            return sold;
        }
        double mean = expected * own(s).meanFrom(sold / expected, pooled, CHAIN_DAYS);
        return Math.max(sold, Math.min(mean, most(sold, expected)));
    }

    /** What sold by then, and for the rest of the day its pace so far, shrunk towards that of a usual day. */
    private static double fromTime(SeriesDays s, int day, LocalTime time, double expected) {
        double sold = s.sold(day);
        double share = s.bakery().profile(day).share(time);
        double pace = (sold + EARLY * (expected >= 0 ? expected : 0)) / (EARLY + share);
        return sold + (1 - share) * pace;
    }

    private void learn(SeriesDays s, int day, double expected) {
        end(s).add(s.isSoldOut(day));
        double ratio = s.sold(day) / expected;
        if (s.isClean(day) && Double.isFinite(ratio)) {
            own(s).add(ratio, s.isSoldOut(day));
            ofBakery.add(ratio, s.isSoldOut(day));
            if (sums != null) {
                sums.learned(bakery.firstEpochDay() + day, ratio, s.isSoldOut(day));
            }
        }
    }

    private HiddenEnd end(SeriesDays s) {
        return Objects.requireNonNull(ends.get(s));
    }

    private ProductLimit own(SeriesDays s) {
        return Objects.requireNonNull(bySeries.get(s));
    }
}
