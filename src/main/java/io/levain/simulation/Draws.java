package io.levain.simulation;

import java.time.LocalDate;
import java.util.Random;

/**
 * Chance, keyed by what it is for and by date: the same seed gives the same draw whatever was drawn before, so that a
 * changed effect or another product leaves all other noise as it was.
 */
final class Draws {

    /** Beyond it exp(-mean) comes near to what a double can hold. */
    private static final double LARGE = 400;

    private final long seed;

    Draws(long seed) {
        this.seed = seed;
    }

    /** A standard normal draw. */
    double normal(String purpose, LocalDate date) {
        return random(purpose, date).nextGaussian();
    }

    /**
     * A whole number of that mean, negative binomial, or Poisson where nothing is dispersed.
     *
     * @param overdispersion variance beyond the mean, over the square of the mean; 0 to 1
     */
    int count(String purpose, LocalDate date, double mean, double overdispersion) {
        Random random = random(purpose, date);
        double rate = overdispersion == 0 ? mean : mean * overdispersion * gamma(random, 1 / overdispersion);
        return poisson(random, rate);
    }

    /** That many draws between 0 and 1, ascending. */
    double[] shares(String purpose, LocalDate date, int count) {
        return random(purpose, date).doubles(count).sorted().toArray();
    }

    private Random random(String purpose, LocalDate date) {
        return new Random(mix(mix(mix(seed) + purpose.hashCode()) + date.toEpochDay()));
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): keys that differ in one bit give unlike numbers. */
    private static long mix(long key) {
        long z = key + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A gamma draw of scale 1 and a shape of at least 1 (Marsaglia and Tsang 2000). */
    private static double gamma(Random random, double shape) {
        double d = shape - 1. / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** Uniforms are multiplied until they fall below exp(-mean) (Knuth); a large mean is the sum of two halves. */
    private static int poisson(Random random, double mean) {
        if (mean > LARGE) {
            return poisson(random, mean / 2) + poisson(random, mean / 2);
        }
        double least = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > least) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
