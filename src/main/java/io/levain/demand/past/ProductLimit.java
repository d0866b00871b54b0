package io.levain.demand.past;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The distribution of demand over what was to be expected, from days that showed it in full and days that only showed
 * that it was no less than what sold: the product-limit estimate (Kaplan and Meier 1958, "Nonparametric Estimation from
 * Incomplete Observations"), in narrow steps so that adding a day costs nothing.
 */
public final class ProductLimit {

    private static final double STEP = .02;
    /** The last step takes all that lies above. */
    private static final int STEPS = 200;

    /** How far above what sold, and above what was expected, a past day counts: the few days beyond are no measure. */
    private static final double MOST = 1.4;

    /** Of fewer days nobody knows how demand spreads. */
    private static final int FEWEST_IN_FULL = 50;

    private final int[] seen = new int[STEPS];
    private final int[] cutOff = new int[STEPS];
    private long days;

    /** Adds a day's demand over what was expected, or where it sold out, what demand is known to have reached. */
    public void add(double ratio, boolean soldOut) {
        (soldOut ? cutOff : seen)[step(ratio)]++;
        days++;
    }

    /** Adds all days of another. */
    void add(ProductLimit other) {
        for (int i = 0; i < STEPS; i++) {
            seen[i] += other.seen[i];
            cutOff[i] += other.cutOff[i];
        }
        days += other.days;
    }

    /**
     * The mean of those above a ratio: what to expect of a day that sold out at it. Never below the ratio; the ratio
     * itself if nothing was ever seen above it.
     *
     * @param others a wider distribution that speaks too, as loudly as that many days at most
     */
    public double meanFrom(double ratio, ProductLimit others, double loudness) {
        double share = others.days > loudness ? loudness / others.days : 1;
        int lowest = step(ratio);
        double atRisk = 0;
        double mean = ratio;
        for (int i = STEPS - 1; i >= lowest; i--) {
            double value = i == lowest ? ratio : Math.min(MOST * Math.max(1, ratio), (i + .5) * STEP);
            double here = seen[i] + share * others.seen[i];
            atRisk += here + cutOff[i] + share * others.cutOff[i];
            if (atRisk > 0) {
                double ends = here / atRisk;
                mean = ends * value + (1 - ends) * Math.max(mean, value);
            }
        }
        return mean;
    }

    /**
     * Where a share of all demand lies below.
     *
     * @param share above 0, up to 1
     * @return over what was expected; {@code NaN} if too few days were ever seen in full to say
     */
    public double quantile(double share) {
        double above = 1;
        long atRisk = days;
        long inFull = 0;
        double found = Double.NaN;
        for (int i = 0; i < STEPS; i++) {
            if (seen[i] > 0) {
                above *= 1 - seen[i] / (double) atRisk;
                inFull += seen[i];
                if (Double.isNaN(found) && 1 - above >= share) {
                    found = (i + .5) * STEP;
                }
            }
            atRisk -= seen[i] + cutOff[i];
        }
        return inFull < FEWEST_IN_FULL ? Double.NaN : found;
    }

    private static int step(double ratio) {
        return (int) Math.min(STEPS - 1, ratio / STEP);
    }

    void write(DataOutput out) throws IOException {
        for (int i = 0; i < STEPS; i++) {
            out.writeInt(seen[i]);
            out.writeInt(cutOff[i]);
        }
    }

    static ProductLimit read(DataInput in) throws IOException {
        ProductLimit read = new ProductLimit();
        for (int i = 0; i < STEPS; i++) {
            read.seen[i] = in.readInt();
            read.cutOff[i] = in.readInt();
            read.days += (long) read.seen[i] + read.cutOff[i];
        }
        return read;
    }
}
