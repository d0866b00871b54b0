package io.levain.catalog;

import io.levain.files.BadField;
import io.levain.files.ProductRow;

/**
 * Something that is baked, as it was when it was looked up.
 *
 * @param id what other tables refer to
 * @param chainId the chain that owns it
 * @param code what files and addresses call it; unique within the chain
 * @param facts what is known of it
 */
public record Product(long id, long chainId, String code, ProductFacts facts) {

    /**
     * The same after a row of products.csv that says some of its facts.
     *
     * @param offer the terms on which a bakery sells it
     * @throws BadField if they do not go together
     */
    public Product after(ProductRow row, Offer offer) {
        Integer pack = row.limits().batchSize().isGiven() ? null : offer.packSize();
        return new Product(id, chainId, code, ProductChange.of(facts, row, pack == null ? 0 : pack));
    }
}
