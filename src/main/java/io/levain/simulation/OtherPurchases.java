package io.levain.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Days of one shop at which some of those who find a shelf empty buy another product instead. Days are busy or quiet for
 * all products in common, and what is baked differs from what was foretold by chance. Not for several threads.
 */
public final class OtherPurchases {

    private static final double[] FORETOLD = {12, 20, 30, 45, 15, 25, 40, 60, 18, 24, 36, 50};
    private static final double COMMON = .1;
    private static final double OWN = .15;
    private static final double BAKER = .3;

    /** What the baker bakes beyond what is foretold, so that there is something else to buy. */
    private static final double MARGIN = 0;

    private static final double ESTIMATE = .3;

    /** Products of a category stand in for each other so much sooner. */
    private static final double LIKE = 3;

    private final Random random;
    private final double instead;
    private int missedInAll;
    private int lostInAll;

    /** @param instead the share of missed pieces in whose place another product is wanted, 0 to 1 */
    public OtherPurchases(long seed, double instead) {
        this.random = new Random(seed);
        this.instead = instead;
    }

    /**
     * A product on a day, in pieces.
     *
     * @param product its number
     * @param category its category's number
     * @param foretold before the day
     * @param baked pieces
     * @param sold pieces, those in the place of others among them
     * @param missed what was wanted in vain, as somebody would estimate it
     */
    public record Sale(int product, int category, double foretold, int baked, int sold, double missed) {}

    /** One more day. */
    public List<Sale> next() {
        int products = FORETOLD.length;
        double level = COMMON * random.nextGaussian();
        int[] baked = new int[products];
        List<Integer> customers = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            baked[i] = (int) Math.round(FORETOLD[i] * Math.exp(MARGIN + BAKER * random.nextGaussian()));
            int wanted = poisson(FORETOLD[i] * Math.exp(level + OWN * random.nextGaussian()));
            customers.addAll(Collections.nCopies(wanted, i));
        }
        Collections.shuffle(customers, random);
        int[] left = baked.clone();
        int[] missed = new int[products];
        for (int wanted : customers) {
            if (left[wanted] > 0) {
                left[wanted]--;
                continue;
            }
            missed[wanted]++;
            missedInAll++;
            if (random.nextDouble() >= instead || !takesAnother(wanted, left)) {
                lostInAll++;
            }
        }
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            double estimate = missed[i] * Math.exp(ESTIMATE * random.nextGaussian() - ESTIMATE * ESTIMATE / 2);
            sales.add(new Sale(i, category(i), FORETOLD[i], baked[i], baked[i] - left[i], estimate));
        }
        return sales;
    }

    private boolean takesAnother(int wanted, int[] left) {
        double[] weights = new double[left.length];
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            weights[i] = left[i] == 0 ? 0 : FORETOLD[i] * (category(i) == category(wanted) ? LIKE : 1);
            sum += weights[i];
        }
        double drawn = random.nextDouble() * sum;
        for (int i = 0; i < left.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) {
                left[i]--;
                return true;
            }
        }
        return false;
    }

    /** The share of all missed pieces so far that nothing was bought in the place of, be it that nothing was left. */
    public double lost() {
        return missedInAll == 0 ? 0 : (double) lostInAll / missedInAll;
    }

    private static int category(int product) {
        return product / 4;
    }

    private int poisson(double rate) {
        int count = -1;
        for (double passed = 0; passed <= rate; passed -= Math.log(1 - random.nextDouble())) {
            count++;
        }
        return count;
    }
}
