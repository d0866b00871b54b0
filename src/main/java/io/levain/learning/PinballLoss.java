package io.levain.learning;

/**
 * The money lost to unsold and missed loaves: each missing unit costs {@code level}, each unit too many {@code 1 - level}.
 * Its least expected value is at the quantile of that level (Koenker and Bassett 1978, "Regression Quantiles").
 */
final class PinballLoss implements Loss {

    @Override
    public double value(double target, double prediction, double level) {
        double missing = target - prediction;
        return missing > 0 ? level * missing : (level - 1) * missing;
    }

    @Override
    public double slope(double target, double prediction, double level) {
        return prediction < target ? -level : 1 - level;
    }
}
