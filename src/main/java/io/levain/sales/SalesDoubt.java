package io.levain.sales;

import io.levain.facts.FactKind;

/** What speaks against a row of sales that was kept all the same. */
enum SalesDoubt implements FactKind {
    /** More was given back than sold. Parameter sold. */
    LESS_THAN_NOTHING_SOLD,
    /** Another source says otherwise. Parameters sold, source, other, otherSource. */
    SOURCES_DIFFER,
    /** It is of a day long before the bakery sold anything. Parameters first, date, bakery, product. */
    LONG_BEFORE_THE_FIRST
}
