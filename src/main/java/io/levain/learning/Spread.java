package io.levain.learning;

import java.util.stream.IntStream;

/**
 * How much further apart quantiles should lie than a model says that has seen only days gone by: what it learned by
 * heart looks surer than it is, so in-sample tails come out too narrow. The factor about the median is the one that
 * would have cost least on rows that were held out.
 */
final class Spread {

    private static final double LEAST = .8;
    private static final double STEP = .01;
    static final int CANDIDATES = 81;

    private final double[] levels;
    private final int median;
    private final Loss loss;

    Spread(double[] levels, Loss loss) {
        this.levels = levels;
        this.loss = loss;
        this.median = median(levels);
    }

    /** The place of the level nearest to the median. */
    static int median(double[] levels) {
        return IntStream.range(0, levels.length)
                .reduce((a, b) -> Math.abs(levels[b] - .5) < Math.abs(levels[a] - .5) ? b : a)
                .orElseThrow();
    }

    /** Moves the quantiles of a row apart, or together, in place. */
    static void apply(double factor, int median, float[] quantiles, int from, int to) {
        float middle = quantiles[from + median];
        for (int i = from; i < to; i++) {
            quantiles[i] = (float) (middle + (quantiles[i] - middle) * factor);
        }
    }

    /**
     * What each candidate factor would have cost.
     *
     * @param predictions ascending quantiles of the rows, rows times levels
     */
    double[] costs(Examples examples, int[] rows, float[] predictions) {
        double[] costs = new double[CANDIDATES];
        for (int i = 0; i < rows.length; i++) {
            float target = examples.targets()[rows[i]];
            float middle = predictions[i * levels.length + median];
            boolean cutOff = CutOff.is(examples, rows[i]);
            double below = cutOff ? CutOff.chanceBelow(target, predictions, i * levels.length, levels) : 0;
            for (int j = 0; j < levels.length; j++) {
                double hidden = cutOff ? CutOff.hidden(below, levels[j]) : 0;
                double offset = predictions[i * levels.length + j] - middle;
                for (int k = 0; k < CANDIDATES; k++) {
                    double prediction = middle + offset * factor(k);
                    costs[k] += examples.weights()[rows[i]] * loss.value(target, hidden, prediction, levels[j]);
                }
            }
        }
        return costs;
    }

    /** The place of the candidate that costs least. */
    static int best(double[] costs) {
        return IntStream.range(0, CANDIDATES)
                .reduce((a, b) -> costs[b] < costs[a] ? b : a)
                .orElseThrow();
    }

    /** The candidate at that place. */
    static double factor(int candidate) {
        return LEAST + candidate * STEP;
    }
}
