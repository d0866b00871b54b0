package io.levain.ledger;

import io.levain.facts.FactKind;

/** How a forecast can be broken. Each has the parameters product and days, beside its own. */
enum AlertKind implements FactKind {
    /** Parameters high (1 or 0), share, expected, demand. */
    FORECAST_BIASED,
    /** Parameter inside. */
    RANGE_MISSED,
    /** Parameters times. */
    DEARER_THAN_RULE
}
