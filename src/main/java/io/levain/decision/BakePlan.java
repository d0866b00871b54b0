package io.levain.decision;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * How many to bake of products that share limits: the counts with the least expected cost of all that the limits let,
 * and of those that cost the same, the fewest. A limit that does not bind changes nothing: each shelf then gets what
 * {@link BakeCount#of} says of it alone.
 *
 * <p>There always is a plan. Where limits contradict each other,
 *
 * <ol>
 *   <li>what was firmly ordered is baked in any case,
 *   <li>in whole steps, of trays as of presses; where thousands of pieces would be their least common multiple, a press
 *       yields,
 *   <li>with as few pieces as possible above maxima: an order in a press fills the press, whatever a maximum says, and
 *       a maximum below one press leaves none but for orders,
 *   <li>then with as few pieces as possible missing on display.
 * </ol>
 */
public final class BakePlan {

    private final IdentityHashMap<Shelf, Integer> counts = new IdentityHashMap<>();
    private final double cost;

    private BakePlan(List<CostTable> tables) {
        double sum = 0;
        for (CostTable table : tables) {
            int pieces = table.cheapest();
            table.handDown(pieces, counts);
            sum += table.cost(pieces);
        }
        cost = sum;
    }

    /**
     * Of all that hangs together.
     *
     * @param root each of whose parts stands in it once
     * @throws IllegalArgumentException if one stands there twice
     */
    public static BakePlan of(Part root) {
        refuseTwins(root, new IdentityHashMap<>());
        return new BakePlan(CostTable.of(root));
    }

    private static void refuseTwins(Part part, IdentityHashMap<Part, Part> known) {
        if (known.put(part, part) != null) {
            throw new IllegalArgumentException("twice in the plan: " + part);
        }
        if (part instanceof SharedLimit limit) {
            limit.parts().forEach(inner -> refuseTwins(inner, known));
        }
    }

    /**
     * What to bake for a shelf.
     *
     * @param shelf the very object that the plan was made of
     * @throws IllegalArgumentException if the plan was not made of it
     */
    public BakeCount count(Shelf shelf) {
        int bake = bake(shelf);
        return new BakeCount(bake - shelf.firm(), shelf.ordered(), bake);
    }

    /**
     * Pieces to bake of a part in all, with what was ordered.
     *
     * @param part made of the very shelves that the plan was made of
     * @throws IllegalArgumentException if the plan was not made of them
     */
    public int bake(Part part) {
        if (part instanceof SharedLimit limit) {
            return limit.parts().stream().mapToInt(this::bake).sum();
        }
        Integer pieces = counts.get(part);
        if (pieces == null) {
            throw new IllegalArgumentException("not in the plan: " + part);
        }
        return pieces;
    }

    /** What missed and unsold pieces are expected to cost in all, in the money of the scales. */
    public double cost() {
        return cost;
    }
}
