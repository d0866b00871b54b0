package io.levain.plan;

import io.levain.catalog.Product;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much dough pieces need, and which. */
final class Grams {

    private Grams() {}

    /** The dough in that many pieces, in grams; null where nobody has said what a piece weighs. */
    static @Nullable Double of(Product product, long pieces) {
        Double each = product.facts().dough().doughGrams();
        return each == null ? null : each * pieces;
    }

    /**
     * What the dough of a product is called: where nobody has said, as the product itself. Its category would add up
     * what nobody kneads together.
     */
    static String dough(Product product) {
        return Objects.requireNonNullElse(
                product.facts().dough().dough(), product.facts().name());
    }
}
