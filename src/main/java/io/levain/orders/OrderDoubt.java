package io.levain.orders;

import io.levain.facts.FactKind;

/** What speaks against an order that was kept all the same. */
enum OrderDoubt implements FactKind {
    /** It is for a day long past. Parameter today. */
    ORDER_LONG_AGO
}
