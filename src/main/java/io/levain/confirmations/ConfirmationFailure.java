package io.levain.confirmations;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about what is right is refused. */
enum ConfirmationFailure implements FailureKind {
    NOTHING_SAID_OF_DAY,
    NOT_CONFIRMED;

    @Override
    public Blame blame() {
        return Blame.UNKNOWN;
    }
}
