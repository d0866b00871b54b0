package io.levain.decision;

import io.levain.demand.model.Quantiles;

/**
 * What walk-in customers would buy on a day, as a distribution: straight between the quantiles that are known, at the
 * outermost value beyond them, as {@link Quantiles#at} has it. What is to be expected of a count follows from it exactly.
 */
public final class Demand {

    private final Quantiles quantiles;
    private final double[] levels;
    private final double[] values;
    private final double mean;

    /** Of a forecast, in pieces. */
    public Demand(Quantiles quantiles) {
        this.quantiles = quantiles;
        this.levels = quantiles.levels();
        this.values = quantiles.values();
        this.mean = missed(0);
    }

    /** The pieces that cover demand with that chance; the fewest of those that do. */
    public double at(double level) {
        return quantiles.at(level);
    }

    /** Pieces to be expected, however many are baked. */
    public double mean() {
        return mean;
    }

    /**
     * Pieces that customers will want in vain, to be expected.
     *
     * @param supply pieces for them, 0 or more
     */
    public double missed(double supply) {
        int last = levels.length - 1;
        double missed = levels[0] * above(values[0], supply) + (1 - levels[last]) * above(values[last], supply);
        for (int i = 0; i < last; i++) {
            missed += (levels[i + 1] - levels[i]) * meanAbove(values[i], values[i + 1], supply);
        }
        return missed;
    }

    /** Pieces that will be left, to be expected. */
    public double unsold(double supply) {
        return Math.max(0, supply - sold(supply));
    }

    /** Pieces that will sell, to be expected. */
    public double sold(double supply) {
        return mean - missed(supply);
    }

    private static double above(double value, double supply) {
        return Math.max(0, value - supply);
    }

    /** The mean of what lies above, of values that are equally likely from one to another. */
    private static double meanAbove(double low, double high, double supply) {
        if (supply <= low) {
            return (low + high) / 2 - supply;
        }
        return supply >= high ? 0 : (high - supply) * (high - supply) / (high - low) / 2;
    }
}
