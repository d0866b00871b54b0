package io.levain.evaluation;

import java.util.List;

/**
 * How much less somebody's forecasts cost than others', on a mean day.
 *
 * @param mean the mean gain of a day; negative if they cost more
 * @param standardError how far that mean may be off by chance, judged by how it differs from day to day; infinite if
 *     there was one day only
 */
public record Gain(double mean, double standardError) {

    /** The gain of some days, at least one. */
    static Gain of(List<Double> gains) {
        double mean = mean(gains);
        if (gains.size() == 1) {
            return new Gain(mean, Double.POSITIVE_INFINITY);
        }
        double squares = gains.stream()
                .mapToDouble(gain -> (gain - mean) * (gain - mean))
                .sum();
        return new Gain(mean, Math.sqrt(squares / (gains.size() - 1) / gains.size()));
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Whether it is a gain beyond what chance makes. */
    boolean isProven() {
        return mean > standardError;
    }

    /** Whether it is a loss beyond what chance makes. */
    boolean isProvenLoss() {
        return -mean > standardError;
    }
}
