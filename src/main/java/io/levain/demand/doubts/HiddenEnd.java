package io.levain.demand.doubts;

import io.levain.demand.past.DemandEstimate;
import io.levain.demand.past.ProductLimit;
import java.util.BitSet;
import java.util.Optional;

/**
 * Whether the days of a series hide where its demand ends: those of one that sells out nearly every day. What is expected
 * of such a series rests on estimates that rest on what was expected, and would rise without end. What holds it is how
 * the demand of like products spreads about what is expected of them: were the stock a small part of what is expected,
 * it would be strange to have sold out on no more days than it did; were it a large part, on so many.
 */
final class HiddenEnd {

    /** So many of the last open days are looked at. */
    private static final int LOOK_BACK = 56;

    /** Of fewer sold-out days nothing is concluded. */
    private static final int FEWEST = 14;

    /** How many times as many days have to have sold out as not. */
    private static final int TIMES = 9;

    /** Where so many days in full were to be expected, none is seen with even chances (Poisson), */
    private static final double EVEN = Math.log(2);

    /** in one case of ten, */
    private static final double HARDLY = Math.log(10);

    /** in nine cases of ten. */
    private static final double LIKELY = -Math.log(.9);

    private final BitSet soldOut = new BitSet(LOOK_BACK);
    private int seen;

    /** Adds an open day. */
    void add(boolean isSoldOut) {
        soldOut.set(seen % LOOK_BACK, isSoldOut);
        seen++;
    }

    /**
     * What may be expected of a day that sold out, if the end is hidden.
     *
     * @param sold pieces, all that was baked
     * @param spread of the demand of like products about what was expected of them; of too few days, nothing holds it
     */
    Optional<DemandEstimate.Range> expected(double sold, ProductLimit spread) {
        int hidden = soldOut.cardinality();
        int inFull = Math.min(seen, LOOK_BACK) - hidden;
        if (hidden < FEWEST || hidden < TIMES * inFull) {
            return Optional.empty();
        }
        double even = spread.quantile(share(hidden, inFull + EVEN));
        return Optional.of(
                even > 0
                        ? new DemandEstimate.Range(
                                sold / spread.quantile(share(hidden, inFull + HARDLY)),
                                sold / even,
                                sold / spread.quantile(share(hidden, inFull + LIKELY)))
                        : new DemandEstimate.Range(sold, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    private static double share(int hidden, double inFull) {
        return inFull / (hidden + inFull);
    }
}
