package io.levain.catalog;

import io.levain.facts.FactKind;

/** What speaks against a row about bakeries or products that was kept all the same. */
enum CatalogDoubt implements FactKind {
    /** A bakery is given without a country. */
    COUNTRY_MISSING
}
