package io.levain.decision;

import io.levain.demand.model.Quantiles;

/**
 * How many to bake of one product.
 *
 * @param walkIn for those who come without having ordered
 * @param ordered what was firmly ordered, in pieces
 * @param bake both together, in whole pieces
 */
public record BakeCount(int walkIn, double ordered, int bake) {

    /** Nothing is baked on a closed day but what was ordered, in whole trays. */
    public static BakeCount closed(Limits limits, double ordered) {
        return of(0, new Limits(limits.tray(), null, null), ordered);
    }

    /**
     * The count that covers demand on the share of days that the service level asks for, as far as it can be baked.
     *
     * @param demand the pieces that walk-in customers would buy, by level
     * @param ordered pieces that were firmly ordered, baked in any case
     */
    public static BakeCount of(Quantiles demand, ServiceLevel level, Limits limits, double ordered) {
        return of(demand.at(level.level()), limits, ordered);
    }

    /**
     * The quantity and what was ordered as a number of pieces that can be baked: the nearest multiple of the tray, so
     * that beside what was ordered there is at least the minimum on display and at most the maximum; where no multiple
     * lies between these, the one below. What was ordered is baked in any case.
     *
     * @param quantity pieces wanted for walk-in customers, 0 or more
     */
    static BakeCount of(double quantity, Limits limits, double ordered) {
        int step = limits.step();
        long firm = (long) Math.ceil(ordered);
        long trays = Math.round((quantity + ordered) / step);
        Integer minimum = limits.minimum();
        if (minimum != null) {
            trays = Math.max(trays, traysFor(minimum + firm, step));
        }
        Integer maximum = limits.maximum();
        if (maximum != null) {
            trays = Math.min(trays, (maximum + firm) / step);
        }
        trays = Math.max(trays, traysFor(firm, step));
        int bake = Math.toIntExact(trays * step);
        return new BakeCount(Math.toIntExact(bake - firm), ordered, bake);
    }

    private static long traysFor(long pieces, int step) {
        return (pieces + step - 1) / step;
    }
}
