package io.levain.demand.past;

import io.levain.facts.FactKind;

/** What a history can lack for a model to learn from it. */
public enum LackKind implements FactKind {
    /** Nothing was sold yet, and nothing is expected. */
    NO_SALES,
    /** The sales began too few days ago. */
    TOO_FEW_DAYS,
    /** No sales go far enough back to tell what was known so many days before another. */
    NOT_FAR_ENOUGH_BACK
}
