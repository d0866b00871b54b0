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

    /** Nothing is baked on a closed day, unless it was ordered. */
    public static BakeCount closed(double ordered) {
        return new BakeCount(0, ordered, (int) Math.ceil(ordered));
    }

    /**
     * The count that covers demand on the share of days that the service level asks for, as far as it can be baked.
     *
     * @param demand the pieces that walk-in customers would buy, by level
     * @param ordered pieces that were firmly ordered, baked on top
     */
    public static BakeCount of(Quantiles demand, ServiceLevel level, Limits limits, double ordered) {
        return of(demand.at(level.level()), limits, ordered);
    }

    /**
     * The quantity as a number of pieces that can be baked: the nearest multiple of the tray, at least the minimum on
     * display and at most the maximum, both brought to a multiple of the tray; and what was ordered on top.
     *
     * @param quantity pieces wanted, 0 or more
     */
    static BakeCount of(double quantity, Limits limits, double ordered) {
        int step = limits.step();
        long trays = Math.round(quantity / step);
        Integer minimum = limits.minimum();
        if (minimum != null) {
            trays = Math.max(trays, (minimum + step - 1L) / step);
        }
        Integer maximum = limits.maximum();
        if (maximum != null) {
            trays = Math.min(trays, maximum / step);
        }
        int walkIn = Math.toIntExact(trays * step);
        return new BakeCount(walkIn, ordered, Math.toIntExact(walkIn + (long) Math.ceil(ordered)));
    }
}
