package io.levain.demand.model;

import io.levain.facts.FactKind;

/** Why a model had better be fitted anew than brought up to date. */
public enum RefitKind implements FactKind {
    /** The last fit on all days lies a week back. */
    LAST_FIT_OLD,
    /** The newest day lies before the last that the model has learned from. */
    DAYS_TAKEN_BACK,
    /** There are inputs now that the model does not know. */
    INPUTS_NEW,
    /** Much of what it was fitted on has changed. */
    PAST_CHANGED,
    /** It has become much worse of late. */
    LOSS_GREW
}
