package io.levain.evaluation;

import java.util.List;

/**
 * Adds up how well forecasts did: the money lost per level, how often they covered what sold, and the error of the
 * median. Not for several threads.
 *
 * <p>The cost at a level is the newsvendor's where a missed sale costs 10 times the level and an unsold piece 10 times
 * what is left to 1: {@code 10 level max(sold - q, 0) + 10 (1 - level) max(q - sold, 0)}.
 */
public final class Score {

    private static final double STAKE = 10;
    private static final double MEDIAN = .5;

    private final List<Double> levels;
    private final double[] cost;
    private final long[] covered;
    private long rows;
    private double error;
    private double sold;

    /** @param levels the levels that are scored, in the order in which quantities are given */
    public Score(List<Double> levels) {
        this.levels = List.copyOf(levels);
        this.cost = new double[levels.size()];
        this.covered = new long[levels.size()];
    }

    /**
     * Adds one day of one series.
     *
     * @param pieces what sold
     * @param open whether the bakery sold anything; the error of the median is taken over open days
     * @param quantities what the forecast said, one per level
     */
    public void add(double pieces, boolean open, double[] quantities) {
        rows++;
        for (int i = 0; i < cost.length; i++) {
            cost[i] += cost(levels.get(i), pieces, quantities[i]);
            covered[i] += pieces <= quantities[i] ? 1 : 0;
        }
        int median = levels.indexOf(MEDIAN);
        if (open && median >= 0) {
            error += Math.abs(pieces - quantities[median]);
            sold += pieces;
        }
    }

    /** Adds the rows of another score of the same levels. */
    void add(Score other) {
        rows += other.rows;
        for (int i = 0; i < cost.length; i++) {
            cost[i] += other.cost[i];
            covered[i] += other.covered[i];
        }
        error += other.error;
        sold += other.sold;
    }

    /** What missed and unsold pieces cost together at a level, if that quantity was baked and so many could be sold. */
    static double cost(double level, double pieces, double quantity) {
        return STAKE * (level * Math.max(pieces - quantity, 0) + (1 - level) * Math.max(quantity - pieces, 0));
    }

    /** How many rows were added. */
    public long rows() {
        return rows;
    }

    /** The mean cost of a row at the level of that number; {@code NaN} without rows. */
    public double cost(int level) {
        return cost[level] / rows;
    }

    /** The sum of the mean costs over the levels. */
    public double costSum() {
        double sum = 0;
        for (int i = 0; i < cost.length; i++) {
            sum += cost(i);
        }
        return sum;
    }

    /** The share of rows in which the quantity at the level of that number covered what sold. */
    public double coverage(int level) {
        return (double) covered[level] / rows;
    }

    /** The absolute error of the median over all that sold on open days; {@code NaN} if the median is not scored. */
    public double wape() {
        return error / sold;
    }
}
