package io.levain.models;

import io.levain.facts.FactKind;

/** Why a model serves or the baker's rule does, apart from what a gate has found. */
enum ServingKind implements FactKind {
    NO_MODEL_YET,
    MODEL_UNREADABLE,
    CHOSEN_BY_HAND,
    RELEASED,
    /** Of forecasts issued before models were compared. */
    NEWEST_SERVED
}
