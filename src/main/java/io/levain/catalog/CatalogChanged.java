package io.levain.catalog;

/**
 * BakeryEntities, products or the assortment of a chain are not what they were; published once a batch, after it is stored.
 * What an import of sales makes by the way is not told by this event, but by that of the sales.
 *
 * @param chainId the chain
 */
public record CatalogChanged(long chainId) {}
