package io.levain.demand.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to train a demand model.
 *
 * @param horizons how many days ahead it shall look, ascending, each at least 1; a model of its own is fitted for each
 * @param levels the quantiles' levels, ascending, each between 0 and 1
 * @param seed where the randomness starts
 * @param threads how many threads to use; the outcome does not depend on it
 * @param starter what learning starts from, or null to start from nothing
 * @param mostRows how many rows are looked at; where there are more, so many are drawn at random
 */
public record TrainingSettings(
        List<Integer> horizons,
        List<Double> levels,
        long seed,
        int threads,
        @Nullable Starter starter,
        int mostRows) {

    /** So many rows are looked at unless told: more than a descent comes to see, and small enough for a small heap. */
    public static final int MOST_ROWS = 250_000;

    /** The levels that a model is trained for unless told: dense enough to read any service level between them. */
    public static final List<Double> LEVELS = List.of(.05, .1, .175, .25, .35, .5, .6, .7, .75, .8, .85, .9, .95, .975);

    public TrainingSettings {
        horizons = ascending("horizons", horizons);
        levels = ascending("levels", levels);
        if (horizons.get(0) < 1) {
            throw new IllegalArgumentException("horizon " + horizons.get(0) + " is not at least 1 day");
        }
        if (levels.get(0) <= 0 || levels.get(levels.size() - 1) >= 1) {
            throw new IllegalArgumentException("levels " + levels + " are not between 0 and 1");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " is not at least 1");
        }
        if (mostRows < 2) {
            throw new IllegalArgumentException("mostRows " + mostRows + " is not at least 2");
        }
    }

    /** Looks at {@value #MOST_ROWS} rows at most. */
    public TrainingSettings(
            List<Integer> horizons, List<Double> levels, long seed, int threads, @Nullable Starter starter) {
        this(horizons, levels, seed, threads, starter, MOST_ROWS);
    }

    /** The model that learning starts from, or null to start from nothing. */
    @Nullable
    HorizonModel prior() {
        return starter == null ? null : starter.model();
    }

    private static <T extends Comparable<T>> List<T> ascending(String name, List<T> values) {
        List<T> sorted = values.stream().sorted().distinct().toList();
        if (sorted.isEmpty() || !sorted.equals(values)) {
            throw new IllegalArgumentException(name + " " + values + " are not ascending");
        }
        return sorted;
    }
}
