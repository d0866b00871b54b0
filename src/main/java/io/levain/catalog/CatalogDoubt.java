package io.levain.catalog;

import io.levain.facts.FactKind;

/** What speaks against a row about bakeries or products that was kept all the same. */
enum CatalogDoubt implements FactKind {
    /** A bakery is given without a country. */
    COUNTRY_MISSING,
    /** A piece costs as much as it brings, or more. Parameters cost, price. */
    COST_NOT_BELOW_PRICE,
    /** A piece that is left over brings as much as it costs, or more. Parameters salvage, cost. */
    SALVAGE_NOT_BELOW_COST,
    /** Aims are set for a category that no product has. */
    CATEGORY_WITHOUT_PRODUCTS
}
