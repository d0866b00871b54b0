package io.levain.catalog;

import io.levain.facts.Refused;

/** What another module keeps of products: it is asked when a product is removed. */
public interface ProductTraces {

    /**
     * Forgets what is kept of a product, and puts on record what people entered of it. It is asked twice, before and
     * after the product is gone, for whoever had looked it up may have written of it in between.
     *
     * @throws Refused if the product has to stay because of what is kept
     */
    void forget(Chain chain, Product product);
}
