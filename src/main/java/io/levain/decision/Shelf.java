package io.levain.decision;

/**
 * One product in one shop, where a missed piece costs its scale times the service level and an unsold one its scale
 * times what is left to 1.
 *
 * @param demand of walk-in customers
 * @param scale money lost with a missed and with an unsold piece together, above 0, so that products that share a limit
 *     can be weighed against each other; {@link Stakes#scales} tells it. Alone it makes no difference
 * @param limits of this product in this shop alone
 * @param ordered pieces that were firmly ordered, 0 or more
 */
public record Shelf(Demand demand, ServiceLevel level, double scale, Limits limits, double ordered) implements Part {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the scale is not above 0 or less than nothing is ordered
     */
    public Shelf {
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        if (!(ordered >= 0)) {
            throw new IllegalArgumentException("ordered " + ordered);
        }
    }

    /** What was ordered, in whole pieces. */
    int firm() {
        return Math.toIntExact((long) Math.ceil(ordered));
    }

    /** What a count is expected to cost, in money. */
    double cost(long bake) {
        return scale * demand.cost(level, Math.max(0, bake - ordered));
    }
}
