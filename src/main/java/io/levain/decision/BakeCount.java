package io.levain.decision;

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
        return within(0, new Limits(limits.tray(), null, null), ordered);
    }

    /**
     * The count with the least expected cost, where a missed piece costs the service level and an unsold one what is left
     * to 1: of those that can be baked, the multiple of the tray that leaves at least the minimum on display beside what
     * was ordered, and at most the maximum; where no multiple lies between these, the one below. Of counts that cost the
     * same, the fewest. What was ordered is baked in any case.
     *
     * @param demand of walk-in customers
     * @param ordered pieces that were firmly ordered
     */
    public static BakeCount of(Demand demand, ServiceLevel level, Limits limits, double ordered) {
        int step = limits.step();
        // the cost falls up to the quantile of the level and rises from it on (the newsvendor): it is least beside it
        long below = (long) Math.floor((demand.at(level.level()) + ordered) / step);
        boolean oneMore = isLess(
                demand.cost(level, (below + 1) * step - ordered),
                demand.cost(level, Math.max(0, below * step - ordered)));
        return within(oneMore ? below + 1 : below, limits, ordered);
    }

    /** Whether a cost is less than another by more than their sums are rounded. */
    static boolean isLess(double cost, double other) {
        return cost < other * (1 - 1e-12);
    }

    /** As many trays as that, or as near to them as limits and orders let. */
    private static BakeCount within(long wanted, Limits limits, double ordered) {
        int step = limits.step();
        long firm = (long) Math.ceil(ordered);
        long trays = wanted;
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
