package io.levain.forecast;

import io.levain.decision.BakeCount;
import io.levain.decision.Bakehouse;
import io.levain.decision.Demand;
import io.levain.decision.ServiceLevel;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts what to bake of all products of a bakery on a day. */
final class Counting {

    private Counting() {}

    /** On a closed day: what was ordered. */
    static List<Counted> closed(List<Foretold> products) {
        return products.stream()
                .map(each -> new Counted(
                        each,
                        ServiceLevel.of(each.stakes(), demand(each)),
                        BakeCount.closed(each.limits(), each.ordered())))
                .toList();
    }

    /**
     * On an open day.
     *
     * @param oven pieces of all products together that can be baked, beside firm orders; null for any number
     */
    static List<Counted> open(List<Foretold> products, @Nullable Integer oven) {
        List<Bakehouse.Decided> decided =
                Bakehouse.plan(products.stream().map(Counting::good).toList(), oven);
        return IntStream.range(0, decided.size())
                .mapToObj(i -> new Counted(
                        products.get(i), decided.get(i).level(), decided.get(i).count()))
                .toList();
    }

    private static Bakehouse.Good good(Foretold product) {
        return new Bakehouse.Good(
                demand(product), product.stakes(), product.limits(), product.ordered(), product.press());
    }

    private static Demand demand(Foretold product) {
        return new Demand(product.forecast().quantiles());
    }
}
