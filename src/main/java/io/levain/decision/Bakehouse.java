package io.levain.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one shop bakes on a day that it is open: products of one dough share its presses, all of them the oven. */
public final class Bakehouse {

    private Bakehouse() {}

    /**
     * A dough that is divided by a press.
     *
     * @param dough what it is called
     * @param pieces that a press makes, 1 or more
     */
    public record Press(String dough, int pieces) {}

    /**
     * A product of which it is known what may sell.
     *
     * @param demand of walk-in customers
     * @param limits of this product alone
     * @param ordered pieces that were firmly ordered, 0 or more
     * @param press that divides its dough; null if it shares none
     */
    public record Good(
            Demand demand,
            Stakes stakes,
            Limits limits,
            double ordered,
            @Nullable Press press) {}

    /**
     * What is baked of a product.
     *
     * @param level the share of such days on which the count should cover demand
     */
    public record Decided(ServiceLevel level, BakeCount count) {}

    /**
     * Counts all of them together, at the least expected cost.
     *
     * @param oven pieces of all products together that can be baked, beside firm orders; null for any number
     * @return one for each, in their order
     */
    public static List<Decided> plan(List<Good> goods, @Nullable Integer oven) {
        if (goods.isEmpty()) {
            return List.of();
        }
        List<Double> scales = Stakes.scales(goods.stream().map(Good::stakes).toList());
        List<Shelf> shelves = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Map<Press, List<Part>> presses = new LinkedHashMap<>();
        for (int i = 0; i < goods.size(); i++) {
            Good good = goods.get(i);
            ServiceLevel level = ServiceLevel.of(good.stakes, good.demand);
            Shelf shelf = new Shelf(good.demand, level, scales.get(i), good.limits, good.ordered);
            shelves.add(shelf);
            if (good.press == null) {
                parts.add(shelf);
            } else {
                presses.computeIfAbsent(good.press, press -> new ArrayList<>()).add(shelf);
            }
        }
        presses.forEach((press, sharing) -> parts.add(new SharedLimit(sharing, press.pieces, null)));
        BakePlan plan = BakePlan.of(new SharedLimit(parts, 1, oven));
        return shelves.stream()
                .map(shelf -> new Decided(shelf.level(), plan.count(shelf)))
                .toList();
    }
}
