package io.levain.demand.past;

import io.levain.facts.FactKind;

/** What the estimated demand of a sold-out day can rest on. */
public enum EstimateKind implements FactKind {
    /** The hour at which the shelf was empty, and what is usually sold by then. */
    FROM_TIME,
    /** The same, while nobody has told when the bakery opens and closes, so that the course of the day is assumed. */
    FROM_TIME_AND_ASSUMED_HOURS,
    /** Earlier days, as they stood against what was usual. */
    FROM_EARLIER_DAYS,
    /** How the demand of like products spreads, as this one sells out nearly every day. */
    FROM_LIKE_PRODUCTS
}
