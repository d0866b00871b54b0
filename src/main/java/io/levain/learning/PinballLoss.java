package io.levain.learning;

/**
 * The money lost to unsold and missed loaves: each missing unit costs {@code level}, each unit too many {@code 1 - level}.
 * Its least expected value is at the quantile of that level (Koenker and Bassett 1978, "Regression Quantiles").
 *
 * <p>Where sales were cut off by an empty shelf, a prediction beyond what was on it counts as if it were just that much:
 * whether so many would have sold cannot be told (Powell 1986, "Censored Regression Quantiles").
 */
final class PinballLoss implements Loss {

    @Override
    public double value(double target, double bound, double prediction, double level) {
        double missing = target - Math.min(prediction, bound);
        return missing > 0 ? level * missing : (level - 1) * missing;
    }

    @Override
    public double slope(double target, double bound, double prediction, double level) {
        if (prediction < target) {
            return -level;
        }
        return prediction < bound ? 1 - level : 0;
    }
}
