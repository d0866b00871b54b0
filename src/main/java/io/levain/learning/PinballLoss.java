package io.levain.learning;

/**
 * The money lost to unsold and missed loaves: each missing unit costs {@code level}, each unit too many {@code 1 - level}.
 * Its least expected value is at the quantile of that level (Koenker and Bassett 1978, "Regression Quantiles").
 *
 * <p>Where sales were cut off by an empty shelf, a unit beyond them was too many only as far as the truth is not hidden
 * further up. The cost then leaves out the same sum for every prediction, and may be below 0.
 */
final class PinballLoss implements Loss {

    @Override
    public double value(double target, double hidden, double prediction, double level) {
        return (prediction - target) * slope(target, hidden, prediction, level);
    }

    @Override
    public double slope(double target, double hidden, double prediction, double level) {
        return prediction < target ? -level : 1 - level - hidden;
    }
}
