package io.levain.forecast;

import org.jspecify.annotations.Nullable;

/**
 * How many to bake of one product.
 *
 * @param walkIn for those who come without having ordered
 * @param ordered what was firmly ordered, in pieces
 * @param bake both together, in whole pieces
 */
record BakeCount(int walkIn, double ordered, int bake) {

    /** Nothing is baked on a closed day, unless it was ordered. */
    static BakeCount closed(double ordered) {
        return new BakeCount(0, ordered, (int) Math.ceil(ordered));
    }

    /**
     * The quantity as a number of pieces that can be baked: the nearest multiple of the tray, at least the minimum on
     * display and at most the maximum, both brought to a multiple of the tray; and what was ordered on top.
     *
     * @param quantity pieces wanted, 0 or more
     * @param tray pieces baked at a time, or null for any number
     * @param minimum pieces on display at least, or null
     * @param maximum pieces that can be baked in a day, or null
     */
    static BakeCount of(
            double quantity,
            @Nullable Integer tray,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            double ordered) {
        int step = tray == null || tray < 1 ? 1 : tray;
        long trays = Math.round(quantity / step);
        if (minimum != null) {
            trays = Math.max(trays, (minimum + step - 1L) / step);
        }
        if (maximum != null) {
            trays = Math.min(trays, maximum / step);
        }
        int walkIn = Math.toIntExact(trays * step);
        return new BakeCount(walkIn, ordered, Math.toIntExact(walkIn + (long) Math.ceil(ordered)));
    }
}
