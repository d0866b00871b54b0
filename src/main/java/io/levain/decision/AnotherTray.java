package io.levain.decision;

import io.levain.demand.model.Quantiles;

/**
 * Whether another tray pays on a day that has begun. What is wanted before it is ready can only be taken from the shelf,
 * what is wanted after that from what then lies there.
 *
 * @param left pieces on the shelf now, 0 or more
 * @param before the share of the demand to come that comes before a tray put in now is ready, 0 to 1; 1 if it is not
 *     ready before the shop closes
 * @param tray pieces on a tray, 1 or more
 * @param most trays that can be baked, 0 or more
 */
public record AnotherTray(double left, double before, int tray, int most) {

    /** How finely demand is looked at: at so many levels, each as likely as the others. */
    private static final int LEVELS = 200;

    /** How chance divides the demand to come, as three deviations and how likely each is (Gauss and Hermite). */
    private static final double[] DEVIATIONS = {-Math.sqrt(3), 0, Math.sqrt(3)};

    private static final double[] LIKELY = {1. / 6, 2. / 3, 1. / 6};

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the one at fault
     */
    public AnotherTray {
        if (!(left >= 0)) {
            throw new IllegalArgumentException("left " + left);
        }
        if (!(before >= 0 && before <= 1)) {
            throw new IllegalArgumentException("before " + before);
        }
        if (tray < 1 || most < 0) {
            throw new IllegalArgumentException("tray " + tray + " or most " + most);
        }
    }

    /**
     * What is to be expected of a number of trays, in pieces.
     *
     * @param trays put in now
     * @param unsold pieces left at closing
     * @param missed pieces wanted in vain from now on
     */
    public record Expected(int trays, double unsold, double missed) {

        /** What that costs, where so much is lost with a piece left and with a piece missed. */
        public double cost(double ofUnsold, double ofMissed) {
            return unsold * ofUnsold + missed * ofMissed;
        }
    }

    /**
     * The trays with the least expected cost; the fewest of those that cost the same. The cost is convex in their number,
     * so the first that is no cheaper than the one before ends the search.
     *
     * @param rest what is still wanted today
     * @param ofUnsold what a piece left costs, 0 or more
     * @param ofMissed what a piece missed costs, 0 or more
     */
    public Expected best(Quantiles rest, double ofUnsold, double ofMissed) {
        Expected best = expected(rest, 0);
        while (best.trays() < most) {
            Expected more = expected(rest, best.trays() + 1);
            if (!BakeCount.isLess(more.cost(ofUnsold, ofMissed), best.cost(ofUnsold, ofMissed))) {
                return best;
            }
            best = more;
        }
        return best;
    }

    /** What is to be expected of so many trays. */
    public Expected expected(Quantiles rest, int trays) {
        double unsold = 0;
        double missed = 0;
        for (int i = 0; i < LEVELS; i++) {
            double wanted = rest.at((i + .5) / LEVELS);
            double spread = Math.sqrt(wanted * before * (1 - before));
            for (int j = 0; j < DEVIATIONS.length; j++) {
                double early = Math.max(0, Math.min(wanted, wanted * before + spread * DEVIATIONS[j]));
                double late = wanted - early;
                double then = Math.max(0, left - early) + (double) trays * tray;
                double likely = LIKELY[j] / LEVELS;
                unsold += likely * Math.max(0, then - late);
                missed += likely * (Math.max(0, early - left) + Math.max(0, late - then));
            }
        }
        return new Expected(trays, unsold, missed);
    }
}
