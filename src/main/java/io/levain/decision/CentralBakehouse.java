package io.levain.decision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one place bakes on a day for all of its shops: the tray of a product binds the sum over the shops, a press that
 * over the products of its dough, the oven that over all. What filling them adds goes to the shops where it earns most.
 */
public final class CentralBakehouse {

    private CentralBakehouse() {}

    /**
     * A product, and the shops that it is baked for.
     *
     * @param shelves one for each shop, one or more
     * @param tray pieces baked at a time, for whichever shop; null for any number
     * @param press that divides its dough; null if it shares none
     */
    public record Good(List<Shelf> shelves, @Nullable Integer tray, Bakehouse.@Nullable Press press) {

        private Part part() {
            return new SharedLimit(List.copyOf(shelves), tray == null || tray < 1 ? 1 : tray, null);
        }
    }

    /**
     * Counts all of them together, at the least expected cost.
     *
     * @param oven pieces of all products and shops together that can be baked, beside firm orders; null for any number
     * @return one list for each product with a count for each of its shelves, in their order
     */
    public static List<List<BakeCount>> plan(List<Good> goods, @Nullable Integer oven) {
        List<Part> products = goods.stream().map(Good::part).toList();
        List<Bakehouse.@Nullable Press> presses = new ArrayList<>();
        goods.forEach(good -> presses.add(good.press));
        List<Part> parts = Bakehouse.withPresses(Bakehouse.presses(presses, products), products);
        IdentityHashMap<Shelf, BakeCount> counts = new IdentityHashMap<>();
        // one after the other, for of hundreds of shops the tables of one product alone are long
        parts.forEach(part -> Bakehouse.count(part, counts));
        if (oven != null && !Bakehouse.fits(counts.values(), oven)) {
            Bakehouse.count(new SharedLimit(parts, 1, oven), counts);
        }
        return goods.stream()
                .map(good -> good.shelves.stream()
                        .map(shelf -> Objects.requireNonNull(counts.get(shelf)))
                        .toList())
                .toList();
    }
}
