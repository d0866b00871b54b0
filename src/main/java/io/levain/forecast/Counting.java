package io.levain.forecast;

import io.levain.catalog.Dough;
import io.levain.decision.BakeCount;
import io.levain.decision.BakePlan;
import io.levain.decision.Demand;
import io.levain.decision.Part;
import io.levain.decision.ServiceLevel;
import io.levain.decision.SharedLimit;
import io.levain.decision.Shelf;
import io.levain.decision.Stakes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what to bake of all products of a bakery on a day: those of one dough share its presses, all of them the oven. */
final class Counting {

    private Counting() {}

    /** A dough that is divided by a press of so many pieces. */
    private record Press(String dough, int pieces) {}

    /** On a closed day: what was ordered. */
    static List<Counted> closed(List<Foretold> products) {
        return products.stream()
                .map(each -> new Counted(each, level(each), BakeCount.closed(each.limits(), each.ordered())))
                .toList();
    }

    /**
     * On an open day.
     *
     * @param oven pieces of all products together that can be baked, beside firm orders; null for any number
     */
    static List<Counted> open(List<Foretold> products, @Nullable Integer oven) {
        if (products.isEmpty()) {
            return List.of();
        }
        List<Double> scales =
                Stakes.scales(products.stream().map(Foretold::stakes).toList());
        List<Shelf> shelves = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Map<Press, List<Part>> presses = new LinkedHashMap<>();
        for (int i = 0; i < products.size(); i++) {
            Foretold each = products.get(i);
            Shelf shelf = new Shelf(demand(each), level(each), scales.get(i), each.limits(), each.ordered());
            shelves.add(shelf);
            Dough dough = each.product().facts().dough();
            if (dough.dough() != null && dough.press() != null) {
                presses.computeIfAbsent(new Press(dough.dough(), dough.press()), press -> new ArrayList<>())
                        .add(shelf);
            } else {
                parts.add(shelf);
            }
        }
        presses.forEach((press, sharing) -> parts.add(new SharedLimit(sharing, press.pieces(), null)));
        BakePlan plan = BakePlan.of(new SharedLimit(parts, 1, oven));
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < shelves.size(); i++) {
            Shelf shelf = shelves.get(i);
            counted.add(new Counted(products.get(i), shelf.level(), plan.count(shelf)));
        }
        return counted;
    }

    private static Demand demand(Foretold product) {
        return new Demand(product.forecast().quantiles());
    }

    private static ServiceLevel level(Foretold product) {
        return ServiceLevel.of(product.stakes(), demand(product));
    }
}
