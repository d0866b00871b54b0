package io.levain.decision;

import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of a count. Orders come first: walk-in customers buy of what these leave.
 *
 * @param bake the count, in whole pieces, with those that were firmly ordered
 * @param sold pieces that walk-in customers will buy; those ordered are sold besides
 * @param unsold pieces that will be left
 * @param missed pieces that walk-in customers will want in vain
 * @param returnRate the share of all that is baked, with what was ordered, that will be left, 0 to 1; 0 if nothing is
 *     baked
 * @param costUnsold money lost with the pieces that are left, 0 or more; null where price or cost is unknown
 * @param costMissed money lost with the sales that are missed, 0 or more; null where price or cost is unknown
 */
public record Outcome(
        int bake,
        double sold,
        double unsold,
        double missed,
        double returnRate,
        @Nullable Double costUnsold,
        @Nullable Double costMissed) {

    /**
     * Of any count, also of one that limits forbid.
     *
     * @param demand of walk-in customers
     * @param bake whole pieces, 0 or more
     * @param ordered pieces that were firmly ordered; where more than is baked, walk-in customers get nothing
     * @throws IllegalArgumentException if a negative number is to be baked
     */
    public static Outcome of(Demand demand, PieceLoss loss, int bake, double ordered) {
        if (bake < 0) {
            throw new IllegalArgumentException("bake " + bake);
        }
        double supply = Math.max(0, bake - ordered);
        double unsold = demand.unsold(supply);
        double missed = demand.missed(supply);
        return new Outcome(
                bake,
                demand.sold(supply),
                unsold,
                missed,
                bake == 0 ? 0 : unsold / bake,
                lost(unsold, loss.unsold()),
                lost(missed, loss.missed()));
    }

    private static @Nullable Double lost(double pieces, @Nullable Double each) {
        return each == null ? null : Math.max(0, pieces * each);
    }
}
