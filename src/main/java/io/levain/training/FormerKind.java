package io.levain.training;

import io.levain.facts.FactKind;

/**
 * What no training says any more, but records of before do: how its model was made while one could be brought up to date
 * from the one in use, and why so. They are read as long as there are such records.
 */
enum FormerKind implements FactKind {
    BROUGHT_UP_TO_DATE,
    // why it was fitted on all days instead
    ASKED_FOR,
    NO_MODEL_OF_RECIPE,
    TOO_FEW_ROWS_TO_NUDGE,
    LAST_FIT_OLD,
    DAYS_TAKEN_BACK,
    INPUTS_NEW,
    PAST_CHANGED,
    LOSS_GREW
}
