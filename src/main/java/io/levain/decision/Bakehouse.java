package io.levain.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Shelf> shelves = shelves(goods);
        List<SharedLimit> presses = presses(pressesOf(goods), shelves);
        IdentityHashMap<Shelf, BakeCount> counts = new IdentityHashMap<>();
        // a product by itself needs no table of what each count costs
        shelves.forEach(shelf ->
                counts.put(shelf, BakeCount.of(shelf.demand(), shelf.level(), shelf.limits(), shelf.ordered())));
        presses.forEach(press -> count(press, counts));
        if (oven != null && !fits(counts.values(), oven)) {
            count(new SharedLimit(withPresses(presses, shelves), 1, oven), counts);
        }
        return shelves.stream()
                .map(shelf -> new Decided(shelf.level(), Objects.requireNonNull(counts.get(shelf))))
                .toList();
    }

    private static List<@Nullable Press> pressesOf(List<Good> goods) {
        List<@Nullable Press> presses = new ArrayList<>();
        goods.forEach(good -> presses.add(good.press));
        return presses;
    }

    private static List<Shelf> shelves(List<Good> goods) {
        List<Double> scales = Stakes.scales(goods.stream().map(Good::stakes).toList());
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            Good good = goods.get(i);
            ServiceLevel level = ServiceLevel.of(good.stakes, good.demand);
            shelves.add(new Shelf(good.demand, level, scales.get(i), good.limits, good.ordered));
        }
        return shelves;
    }

    /**
     * Products of one press put together.
     *
     * @param presses of each of the parts, in their order; null for one that shares none
     */
    static List<SharedLimit> presses(List<@Nullable Press> presses, List<? extends Part> parts) {
        Map<Press, List<Part>> sharing = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Press press = presses.get(i);
            if (press != null) {
                sharing.computeIfAbsent(press, none -> new ArrayList<>()).add(parts.get(i));
            }
        }
        return sharing.entrySet().stream()
                .map(press -> new SharedLimit(press.getValue(), press.getKey().pieces, null))
                .toList();
    }

    /** All that an oven holds: the presses, and the parts that share none. */
    static List<Part> withPresses(List<SharedLimit> presses, List<? extends Part> parts) {
        Set<Part> pressed = Collections.newSetFromMap(new IdentityHashMap<>());
        presses.forEach(press -> pressed.addAll(press.parts()));
        List<Part> all = new ArrayList<>(presses);
        parts.stream().filter(part -> !pressed.contains(part)).forEach(all::add);
        return all;
    }

    /** Counts all that hangs together with a part, and puts it in the place of what was counted before. */
    static void count(Part part, IdentityHashMap<Shelf, BakeCount> counts) {
        BakePlan plan = BakePlan.of(part);
        shelvesOf(part).forEach(shelf -> counts.put(shelf, plan.count(shelf)));
    }

    private static Stream<Shelf> shelvesOf(Part part) {
        return part instanceof SharedLimit limit
                ? limit.parts().stream().flatMap(Bakehouse::shelvesOf)
                : Stream.of((Shelf) part);
    }

    static boolean fits(Collection<BakeCount> counts, int oven) {
        return counts.stream().mapToLong(BakeCount::walkIn).sum() <= oven;
    }
}
