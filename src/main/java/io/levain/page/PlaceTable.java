package io.levain.page;

import io.levain.plan.BakingPlace;
import io.levain.plan.PlannedShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be baked in one place for its shops: product by shop, with sums.
 *
 * @param name what people call the place
 * @param shops those that get any of it, in the order of their codes
 * @param rows the products
 * @param doughs what is to be kneaded
 */
record PlaceTable(String name, List<Frame.Link> shops, List<Row> rows, List<Dough> doughs) {

    /** So many shops stand beside each other on a screen and on paper. */
    private static final int BESIDE = 8;

    /**
     * A product.
     *
     * @param name what people call it
     * @param sum how many to bake for all shops
     * @param counts how many each of them gets
     */
    record Row(String name, String sum, List<Count> counts) {}

    /**
     * What a shop gets.
     *
     * @param shop what people call it
     * @param bake how many; empty for none
     */
    record Count(String shop, String bake) {}

    /**
     * A dough.
     *
     * @param name what it is called
     * @param kilograms how much of it
     */
    record Dough(String name, String kilograms) {}

    /** Whether there are too many shops for a column each. */
    public boolean isWide() {
        return shops.size() > BESIDE;
    }

    /**
     * The table of a place.
     *
     * @param shops all of the plan
     */
    static PlaceTable of(BakingPlace place, List<PlannedShop> shops, LocalDate date, Addresses addresses, Words words) {
        List<PlannedShop> fed = shops.stream()
                .filter(shop -> place.products().stream()
                        .anyMatch(product -> product.packing().stream()
                                .anyMatch(packed -> packed.bakery().equals(shop.bakery()))))
                .toList();
        return new PlaceTable(
                place.name(),
                fed.stream()
                        .map(shop -> new Frame.Link(shop.name(), addresses.plan(shop.bakery(), date), false))
                        .toList(),
                place.products().stream()
                        .map(product -> row(product, fed, words))
                        .toList(),
                place.doughs().stream()
                        .map(dough ->
                                new Dough(dough.dough(), words.say("kilograms", words.pieces(dough.grams() / 1_000))))
                        .toList());
    }

    private static Row row(BakingPlace.BakedProduct product, List<PlannedShop> shops, Words words) {
        Map<String, BakingPlace.Packed> packing =
                product.packing().stream().collect(Collectors.toMap(BakingPlace.Packed::bakery, Function.identity()));
        return new Row(
                product.name(),
                words.pieces((double) product.bake()),
                shops.stream()
                        .map(shop -> {
                            BakingPlace.Packed packed = packing.get(shop.bakery());
                            return new Count(shop.name(), packed == null ? "" : words.pieces(packed.bake()));
                        })
                        .toList());
    }
}
