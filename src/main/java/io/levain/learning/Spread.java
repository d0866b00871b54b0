package io.levain.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much further apart quantiles should lie than a model says that has seen only days gone by: what it learned by
 * heart looks surer than it is, so in-sample tails come out too narrow. The factor about the median is the one that
 * would have cost least on rows that were held out.
 */
final class Spread {

    private static final double LEAST = .8;
    private static final double STEP = .01;
    private static final int AS_SAID = 20;
    static final int CANDIDATES = 201;

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
     * @param judged what the best is chosen by; where a target is cut off, up to a sum that is the same for all
     * @param rows how many rows they are of
     */
    @SuppressWarnings("ArrayRecordComponent") // added up, never compared
    record Costs(double[] judged, int rows) {

        static final Costs NONE = new Costs(new double[CANDIDATES], 0);

        Costs and(Costs more) {
            return new Costs(sum(judged, more.judged), rows + more.rows);
        }

        private static double[] sum(double[] some, double[] more) {
            double[] sum = some.clone();
            Arrays.setAll(sum, k -> some[k] + more[k]);
            return sum;
        }
    }

    /** @param predictions ascending quantiles of the rows, rows times levels */
    Costs costs(Examples examples, int[] rows, float[] predictions) {
        Costs costs = new Costs(new double[CANDIDATES], rows.length);
        for (int i = 0; i < rows.length; i++) {
            int offset = i * levels.length;
            boolean cutOff = CutOff.is(examples, rows[i]);
            double below = cutOff ? CutOff.chanceBelow(examples.targets()[rows[i]], predictions, offset, levels) : 0;
            for (int j = 0; j < levels.length; j++) {
                double hidden = cutOff ? CutOff.hidden(below, levels[j]) : 0;
                double middle = predictions[offset + median];
                add(costs, examples, rows[i], middle, predictions[offset + j] - middle, levels[j], hidden);
            }
        }
        return costs;
    }

    private void add(
            Costs costs, Examples examples, int row, double middle, double apart, double level, double hidden) {
        float target = examples.targets()[row];
        float weight = examples.weights()[row];
        for (int k = 0; k < CANDIDATES; k++) {
            double prediction = middle + apart * factor(k);
            costs.judged[k] += weight * loss.value(target, hidden, prediction, level);
        }
    }

    /** The place of the candidate that costs least, that of 1 where none costs less. */
    static int best(double[] costs) {
        return IntStream.range(0, CANDIDATES).reduce(AS_SAID, (a, b) -> costs[b] < costs[a] ? b : a);
    }

    /** The candidate at that place. */
    static double factor(int candidate) {
        return LEAST + candidate * STEP;
    }
}
