package io.levain.demand.past;

import io.levain.facts.FactKind;

/** What the estimated demand of a sold-out day can rest on. */
public enum EstimateKind implements FactKind {
    /** The hour at which the shelf was empty, and what is usually sold by then. */
    FROM_TIME,
    /** Earlier days, as they stood against what was usual. */
    FROM_EARLIER_DAYS
}
