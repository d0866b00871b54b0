package io.levain.sales;

import io.levain.facts.FactKind;

/** What follows from sales that were taken. */
enum SalesNote implements FactKind {
    /** They are of today, which counts once it is over; when that is nobody has told. Parameters bakery, date, at. */
    DAY_END_ASSUMED,
    /** They say when a shelf was empty, while nobody has told when the shop is open. Parameter bakery. */
    DAY_COURSE_ASSUMED
}
