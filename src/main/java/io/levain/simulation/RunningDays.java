package io.levain.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Days of one shop that run ahead of what was foretold or behind it: each has a level common to all products and one of
 * each, and comes earlier or later than usual, again in common and product by product. Not for several threads.
 */
public final class RunningDays {

    /** What each product is foretold to sell, in the middle. */
    private static final double[] RATES = {6, 9, 12, 15, 18, 24, 30, 40, 50, 60, 90, 150};

    private final SplittableRandom random;
    private final Ways ways;

    /**
     * How days differ from what was foretold, as deviations of logarithms: of the demand, and of the power that the share
     * that has come is raised to.
     *
     * @param commonLevel of the demand of all products
     * @param ownLevel of that of each besides
     * @param commonCourse of the time at which customers come
     * @param ownCourse of the same for each product besides
     */
    public record Ways(double commonLevel, double ownLevel, double commonCourse, double ownCourse) {

        /** A shop of which the morning foretells a product to a fourth, and whose days run early or late by some minutes. */
        public static final Ways USUAL = new Ways(.2, .15, .12, .08);
    }

    public RunningDays(long seed, Ways ways) {
        this.random = new SplittableRandom(seed);
        this.ways = ways;
    }

    /** How many products there are. */
    public int products() {
        return RATES.length;
    }

    /**
     * One more day: of each product its receipts, ascending, a piece each, as the share of a usual day's demand that has
     * come by the time of each.
     */
    public List<double[]> next() {
        double level = ways.commonLevel * random.nextGaussian();
        double course = ways.commonCourse * random.nextGaussian();
        return IntStream.range(0, RATES.length)
                .mapToObj(product -> receipts(product, level, course))
                .toList();
    }

    /** The demand of so many days of a product, ascending: what a perfect forecast knows of it in the morning. */
    public double[] morning(int product, int days) {
        return DoubleStream.generate(() -> rate(product, ways.commonLevel * random.nextGaussian()))
                .limit(days)
                .map(this::poisson)
                .sorted()
                .toArray();
    }

    private double[] receipts(int product, double level, double course) {
        double[] receipts = new double[poisson(rate(product, level))];
        double power = Math.exp(course + ways.ownCourse * random.nextGaussian());
        Arrays.setAll(receipts, i -> Math.pow(random.nextDouble(), 1 / power));
        Arrays.sort(receipts);
        return receipts;
    }

    private double rate(int product, double level) {
        return RATES[product] * Math.exp(level + ways.ownLevel * random.nextGaussian());
    }

    /** Gaps between customers are added up until they pass the rate. */
    private int poisson(double rate) {
        int count = -1;
        for (double passed = 0; passed <= rate; passed -= Math.log(1 - random.nextDouble())) {
            count++;
        }
        return count;
    }
}
