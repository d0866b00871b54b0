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

    /** Of a day that is over. */
    public static Demand surely(double pieces) {
        return new Demand(new Quantiles(new double[] {.5}, new double[] {pieces}));
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

    /** What a count costs, where a missed piece costs the service level and an unsold one what is left to 1. */
    double cost(ServiceLevel level, double supply) {
        return level.level() * missed(supply) + (1 - level.level()) * unsold(supply);
    }

    /**
     * The share of the pieces that will be left, to be expected; it rises with their number.
     *
     * @param supply pieces for walk-in customers, 0 or more
     * @return 0 to 1; 0 of no pieces
     */
    public double returnRate(double supply) {
        return supply <= 0 ? 0 : Math.min(1, unsold(supply) / supply);
    }

    /**
     * The most pieces of which no greater share will be left, to be expected, to a billionth of a piece; 0 where even of
     * the first one a greater share is.
     *
     * @param returnRate above 0 and below 1
     * @throws IllegalArgumentException if the share is not
     */
    public double atReturnRate(double returnRate) {
        if (!(returnRate > 0 && returnRate < 1)) {
            throw new IllegalArgumentException("return rate " + returnRate);
        }
        double enough = 0;
        // no more than the mean can sell, so of more than this a greater share is left
        double tooMany = mean / (1 - returnRate);
        for (int halved = 0; halved < 60; halved++) {
            double middle = (enough + tooMany) / 2;
            if (returnRate(middle) <= returnRate) {
                enough = middle;
            } else {
                tooMany = middle;
            }
        }
        return enough;
    }

    /** The chance that so many pieces cover demand, 0 to 1: the reverse of {@link #at}. */
    public double coverage(double supply) {
        int last = levels.length - 1;
        if (supply < values[0]) {
            return 0;
        }
        if (supply >= values[last]) {
            return 1;
        }
        int below = 0;
        while (values[below + 1] <= supply) {
            below++;
        }
        double share = (supply - values[below]) / (values[below + 1] - values[below]);
        return levels[below] + share * (levels[below + 1] - levels[below]);
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
