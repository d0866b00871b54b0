package io.levain.forecast;

import io.levain.catalog.Product;
import io.levain.decision.BakeCount;
import io.levain.decision.CentralBakehouse;
import io.levain.decision.Demand;
import io.levain.decision.Limits;
import io.levain.decision.PieceLoss;
import io.levain.decision.ServiceLevel;
import io.levain.decision.Shelf;
import io.levain.demand.model.Quantiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shares out what a place bakes on one day for all of its shops. */
final class AllottedDay {

    private static final Demand NOBODY = Demand.surely(0);

    private AllottedDay() {}

    /**
     * A product in a shop, as its forecast has it.
     *
     * @param closed whether the shop is
     * @param quantiles of walk-in demand
     * @param level the service level
     * @param own which counts the shop takes, its tray being the pack in which it is delivered
     * @param count what is said now
     */
    record Item(
            long bakeryId,
            boolean closed,
            long productId,
            Quantiles quantiles,
            double level,
            PieceLoss loss,
            Limits own,
            BakeCount count) {

        /** Nobody comes to a closed shop; but what was ordered is baked, and takes its part of a tray. */
        private boolean counts() {
            return !closed || count.ordered() > 0;
        }

        private Shelf shelf(double scale) {
            return new Shelf(
                    closed ? NOBODY : new Demand(quantiles),
                    ServiceLevel.byHand(level),
                    scale,
                    closed ? new Limits(own.tray(), null, 0) : own,
                    count.ordered());
        }
    }

    /**
     * The counts that become others, by bakery and product.
     *
     * @param items of all shops, in an order that is the same each time
     * @param products those of the chain by id
     * @param oven pieces of all products and shops together that the place can bake, beside firm orders; null for any
     *     number
     */
    static Map<Long, Map<Long, BakeCount>> changes(
            List<Item> items, Map<Long, Product> products, @Nullable Integer oven) {
        List<Item> counting = items.stream()
                .filter(item -> item.counts() && products.containsKey(item.productId))
                .toList();
        List<Double> scales = PieceLoss.scales(counting.stream().map(Item::loss).toList());
        Map<Long, List<Item>> byProduct = new LinkedHashMap<>();
        Map<Long, List<Shelf>> shelves = new LinkedHashMap<>();
        for (int i = 0; i < counting.size(); i++) {
            Item item = counting.get(i);
            byProduct.computeIfAbsent(item.productId, none -> new ArrayList<>()).add(item);
            shelves.computeIfAbsent(item.productId, none -> new ArrayList<>()).add(item.shelf(scales.get(i)));
        }
        List<CentralBakehouse.Good> goods = shelves.entrySet().stream()
                .map(each -> good(Objects.requireNonNull(products.get(each.getKey())), each.getValue()))
                .toList();
        return changes(List.copyOf(byProduct.values()), CentralBakehouse.plan(goods, oven));
    }

    private static CentralBakehouse.Good good(Product product, List<Shelf> shelves) {
        return new CentralBakehouse.Good(shelves, product.facts().limits().batchSize(), Foretold.pressOf(product));
    }

    private static Map<Long, Map<Long, BakeCount>> changes(List<List<Item>> items, List<List<BakeCount>> counts) {
        Map<Long, Map<Long, BakeCount>> changes = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < items.get(i).size(); j++) {
                Item item = items.get(i).get(j);
                BakeCount count = counts.get(i).get(j);
                if (!count.equals(item.count)) {
                    changes.computeIfAbsent(item.bakeryId, none -> new HashMap<>())
                            .put(item.productId, count);
                }
            }
        }
        return changes;
    }
}
