package io.levain.demand.model;

import java.util.Arrays;

/** A distribution given by some of its quantiles; between them it is taken to be straight. Immutable. */
public final class Quantiles {

    private final double[] levels;
    private final double[] values;

    /**
     * @param levels ascending, each between 0 and 1
     * @param values one per level, ascending, 0 or more
     */
    public Quantiles(double[] levels, double[] values) {
        if (levels.length == 0 || levels.length != values.length) {
            throw new IllegalArgumentException(values.length + " values for " + levels.length + " levels");
        }
        for (int i = 1; i < levels.length; i++) {
            if (levels[i] <= levels[i - 1] || values[i] < values[i - 1]) {
                throw new IllegalArgumentException(
                        "levels " + Arrays.toString(levels) + " or values " + Arrays.toString(values) + " descend");
            }
        }
        this.levels = levels.clone();
        this.values = values.clone();
    }

    /** The levels, ascending. */
    public double[] levels() {
        return levels.clone();
    }

    /** The values, ascending. */
    public double[] values() {
        return values.clone();
    }

    /** The value at a level; beyond the outermost levels, the outermost value. */
    public double at(double level) {
        int found = Arrays.binarySearch(levels, level);
        if (found >= 0) {
            return values[found];
        }
        int above = -found - 1;
        if (above == 0) {
            return values[0];
        }
        if (above == levels.length) {
            return values[levels.length - 1];
        }
        double share = (level - levels[above - 1]) / (levels[above] - levels[above - 1]);
        return values[above - 1] + share * (values[above] - values[above - 1]);
    }

    /**
     * The distribution of nothing with a probability, else this one: 0 up to that level, above it the quantile at what
     * is left of the level.
     */
    Quantiles orNothing(double probability) {
        if (probability <= 0) {
            return this;
        }
        double[] mixed = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            mixed[i] = levels[i] <= probability ? 0 : at((levels[i] - probability) / (1 - probability));
        }
        return new Quantiles(levels, mixed);
    }

    /** The distribution of so many times as much. */
    Quantiles times(double factor) {
        return factor == 1
                ? this
                : new Quantiles(
                        levels, Arrays.stream(values).map(v -> v * factor).toArray());
    }

    @Override
    public String toString() {
        return Arrays.toString(levels) + " " + Arrays.toString(values);
    }
}
