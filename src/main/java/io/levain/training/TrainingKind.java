package io.levain.training;

import io.levain.facts.FactKind;

/** What is to be told of a training: how its model was made, what became of it, and why it failed. */
enum TrainingKind implements FactKind {
    // how
    FITTED_ON_ALL_DAYS,
    // why it was not tried
    TOO_SHORT_FOR_TRIAL,
    TOO_SHORT_FOR_GATE,
    TOO_FEW_OPEN_DAYS,
    NO_SHADOW,
    // the verdict
    FIRST_IN_USE,
    TAKEN,
    STAYS_AS_WORSE,
    STAYS_AS_NOT_PROVEN,
    BESIDE_CHAMPION,
    BETTER_THAN_RULE,
    RULE_SERVES,
    HELD_BACK,
    // why it failed
    /** Of trainings before they were taken up again. */
    SERVER_STOPPED,
    GIVEN_UP,
    BROKE
}
