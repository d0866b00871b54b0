package io.levain.demand.past;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The sums behind a {@link ChainShare}, gathered from the bakeries of a chain one at a time, each looked at as if it
 * were alone. Sums of some bakeries can be added to those of others. Not for several threads.
 */
public final class ChainSums {

    final NavigableMap<Long, Mood> moods = new TreeMap<>();
    final NavigableMap<Long, Stand> clean = new TreeMap<>();
    final Map<String, NavigableMap<Long, Stand>> memorable = new HashMap<>();
    final NavigableMap<Long, ProductLimit> limits = new TreeMap<>();
    private int bakeries;

    /** Demand and what was usual, summed. */
    static final class Stand {

        private double demand;
        private double usual;

        void add(double ofDemand, double ofUsual) {
            demand += ofDemand;
            usual += ofUsual;
        }

        float ratio() {
            return usual > 0 ? (float) (demand / usual) : Float.NaN;
        }
    }

    /** Those of no bakery. */
    public ChainSums() {}

    /** Adds those of other bakeries. */
    public void add(ChainSums others) {
        others.moods.forEach(
                (day, mood) -> moods.computeIfAbsent(day, d -> new Mood()).add(mood));
        add(others.clean, clean);
        others.memorable.forEach(
                (product, days) -> add(days, memorable.computeIfAbsent(product, p -> new TreeMap<>())));
        others.limits.forEach((period, limit) ->
                limits.computeIfAbsent(period, p -> new ProductLimit()).add(limit));
        bakeries += others.bakeries;
    }

    private static void add(Map<Long, Stand> from, Map<Long, Stand> to) {
        from.forEach((day, stand) -> to.computeIfAbsent(day, d -> new Stand()).add(stand.demand, stand.usual));
    }

    /** What they contribute: nothing if they are of a single bakery, which knows all that itself, and sooner. */
    public ChainShare share() {
        return bakeries < 2 || moods.isEmpty() ? ChainShare.NONE : ChainShare.of(this);
    }

    /** How the products of a bakery stood on a day. */
    public void add(long epochDay, Mood mood) {
        if (mood.count() > 0) {
            moods.computeIfAbsent(epochDay, d -> new Mood()).add(mood);
        }
    }

    /** What sold on a clean day over what was to be expected. */
    public void learned(long epochDay, double ratio, boolean soldOut) {
        limits.computeIfAbsent(ChainShare.period(epochDay), p -> new ProductLimit())
                .add(ratio, soldOut);
    }

    /** Adds demand and usual of all days of a bakery, whose demand has been estimated. */
    public void add(BakeryDays bakery) {
        bakeries++;
        for (SeriesDays s : bakery.series()) {
            for (int day = 0; day < bakery.days(); day++) {
                if (!Double.isNaN(s.ratio(day)) && s.isClean(day)) {
                    stand(clean, bakery, day).add(s.demand(day), s.usualThen(day));
                }
            }
            NavigableMap<Long, Stand> own = memorable.computeIfAbsent(s.product(), p -> new TreeMap<>());
            for (int day : bakery.specialDays().all()) {
                if (!Double.isNaN(s.ratio(day))) {
                    stand(own, bakery, day).add(s.demand(day), s.usualThen(day));
                }
            }
        }
    }

    private static Stand stand(Map<Long, Stand> stands, BakeryDays bakery, int day) {
        return stands.computeIfAbsent(bakery.firstEpochDay() + day, d -> new Stand());
    }
}
