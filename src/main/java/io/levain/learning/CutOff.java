package io.levain.learning;

/**
 * What a row teaches of which only the least is known: an empty shelf showed that demand was no less than what sold.
 * Where it lay above that the model's own distribution tells, which such rows shape and are told by in turn until both
 * agree: the self-consistency of Efron (1967), for quantile regression Portnoy (2003, "Censored Regression Quantiles").
 *
 * <p>A loss that is flat above what was on the shelf (Powell 1986) would need the stock of every day, also of those that
 * did not sell out, and learns nothing from a day whose stock was below the prediction.
 */
final class CutOff {

    private CutOff() {}

    /** Whether the target of a row is not the truth but the least that it can have been. */
    static boolean is(Examples examples, int row) {
        return examples.targets()[row] >= examples.bounds()[row];
    }

    /**
     * The chance, by the model, that the truth would have been below the target of a row: the level whose prediction is
     * there, straight between neighbours. 0 where the lowest prediction is above it, the highest level where none is.
     *
     * @param predictions one per level, from a place on
     */
    static double chanceBelow(float target, float[] predictions, int from, double[] levels) {
        int below = 0;
        while (below < levels.length && predictions[from + below] < target) {
            below++;
        }
        if (below == 0 || below == levels.length) {
            return below == 0 ? 0 : levels[below - 1];
        }
        float before = predictions[from + below - 1];
        float after = predictions[from + below];
        return levels[below - 1] + (levels[below] - levels[below - 1]) * (target - before) / (after - before);
    }

    /** What stands for {@link #hidden} where nothing shall be said of what lies above the target: it costs nothing. */
    static double unknown(double level) {
        return 1 - level;
    }

    /**
     * The chance that a truth of which it is known to be at least the target lies above the quantile of a level.
     *
     * @param chanceBelow that it would have been below the target, had nothing been known
     */
    static double hidden(double chanceBelow, double level) {
        return Math.min(1, (1 - level) / (1 - chanceBelow));
    }
}
