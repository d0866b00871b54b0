package io.levain.catalog;

import io.levain.files.ProductRow;
import io.levain.intake.NumberedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An order of rows of products.csv in which a product comes before those that refer to it, wherever it stands in the body. */
final class ProductOrder {

    private final List<NumberedRow<ProductRow>> rows;
    private final Map<String, List<Integer>> byProduct = new HashMap<>();
    private final Set<Integer> ordered = new LinkedHashSet<>();
    private final Set<String> waiting = new HashSet<>();

    private ProductOrder(List<NumberedRow<ProductRow>> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            byProduct
                    .computeIfAbsent(rows.get(i).row().product(), first -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The places of the rows in that order; those of one product stay in their own. */
    static List<Integer> of(List<NumberedRow<ProductRow>> rows) {
        ProductOrder order = new ProductOrder(rows);
        rows.forEach(row -> order.add(row.row().product()));
        return List.copyOf(order.ordered);
    }

    private void add(String product) {
        List<Integer> own = byProduct.getOrDefault(product, List.of());
        if (own.isEmpty() || ordered.contains(own.get(0)) || !waiting.add(product)) {
            return; // where they lead round in a circle it is cut open here
        }
        for (int place : own) {
            String other = rows.get(place).row().past().replaces().orNull();
            if (other != null) {
                add(other);
            }
        }
        ordered.addAll(own);
        waiting.remove(product);
    }
}
