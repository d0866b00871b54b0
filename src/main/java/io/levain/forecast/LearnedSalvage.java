package io.levain.forecast;

import io.levain.catalog.Assortment;
import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.history.BakeryHistory;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What pieces that nobody bought at full price have brought of late, where a bakery marks enough of them down: that, and not
 * what was entered once, is what a piece too many brings. What is supposed of it holds all the same.
 */
final class LearnedSalvage {

    private final BakeryHistory known;
    private final Assortment assortment;
    private final Map<String, BigDecimal> learned = new TreeMap<>();

    LearnedSalvage(BakeryHistory known, Assortment assortment) {
        this.known = known;
        this.assortment = assortment;
    }

    /** The terms of a product with what was learned, if anything was. */
    Offer over(Product product, Offer offer) {
        if (assortment.supposesSalvage(product)) {
            return offer;
        }
        return known.leftovers(product.code())
                .salvage(offer.money().salvage())
                .map(offer::salvaging)
                .map(after -> {
                    learned.put(
                            product.code(), Objects.requireNonNull(after.money().salvage()));
                    return after;
                })
                .orElse(offer);
    }

    /** What was learned of the products that were asked for, by code; of others nothing was. */
    Map<String, BigDecimal> learned() {
        return learned;
    }
}
