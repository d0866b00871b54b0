package io.levain.plan;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.ledger.BakedFor;
import io.levain.ledger.OwnCount;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What bakers say to bake, instead of what was foretold. */
record OwnCounts(Map<BakedFor, OwnCount> said) {

    /** What is said of a product for a day; null if nothing is. */
    @Nullable
    OwnCount of(Bakery bakery, LocalDate date, Product product) {
        return said.get(new BakedFor(bakery.code(), date, product.code()));
    }
}
