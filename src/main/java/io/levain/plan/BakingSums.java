package io.levain.plan;

import io.levain.catalog.Product;
import io.levain.plan.BakingPlace.BakedProduct;
import io.levain.plan.BakingPlace.DoughMass;
import io.levain.plan.BakingPlace.Packed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up what is to be baked in one place on one day, shop by shop. */
final class BakingSums {

    /** By the product's code. */
    private final Map<String, Sum> sums = new TreeMap<>();

    /** What shops get of one product. */
    private record Sum(Product product, List<Packed> packing) {

        BakedProduct baked() {
            long bake = packing.stream().mapToLong(Packed::bake).sum();
            return new BakedProduct(
                    product.code(), product.facts().name(), bake, Grams.of(product, bake), List.copyOf(packing));
        }
    }

    /** Adds what a shop needs of a product. */
    void add(String shop, Product product, int bake) {
        if (bake > 0) {
            sums.computeIfAbsent(product.code(), code -> new Sum(product, new ArrayList<>()))
                    .packing()
                    .add(new Packed(shop, bake));
        }
    }

    /** The sums of the place of that code and name. */
    BakingPlace place(String code, String name) {
        Map<String, Double> doughs = new TreeMap<>();
        List<BakedProduct> products = new ArrayList<>();
        for (Sum sum : sums.values()) {
            BakedProduct baked = sum.baked();
            products.add(baked);
            if (baked.doughGrams() != null) {
                doughs.merge(Grams.dough(sum.product()), baked.doughGrams(), Double::sum);
            }
        }
        return new BakingPlace(
                code,
                name,
                products,
                doughs.entrySet().stream()
                        .map(dough -> new DoughMass(dough.getKey(), dough.getValue()))
                        .toList());
    }
}
