package io.levain.decision;

/** Quantiles of the standard normal distribution. */
final class Normal {

    /** Beyond it nobody asks: a level of one in ten million. */
    private static final double OUTERMOST = 1e-7;

    private static final double[] NUMERATOR = {2.515517, .802853, .010328};
    private static final double[] DENOMINATOR = {1, 1.432788, .189269, .001308};

    private Normal() {}

    /**
     * The value that so large a share lies below, to half a thousandth (Hastings; 26.2.23 in Abramowitz and Stegun).
     *
     * @param level 0 to 1
     */
    static double at(double level) {
        double tail = Math.max(OUTERMOST, Math.min(level, 1 - level));
        double t = Math.sqrt(-2 * Math.log(tail));
        double beyond = t - polynomial(NUMERATOR, t) / polynomial(DENOMINATOR, t);
        return level < .5 ? -beyond : beyond;
    }

    private static double polynomial(double[] coefficients, double t) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * t + coefficients[i];
        }
        return sum;
    }
}
