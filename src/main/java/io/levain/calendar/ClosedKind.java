package io.levain.calendar;

import io.levain.facts.FactKind;

/** Why a bakery is closed on a day. */
enum ClosedKind implements FactKind {
    /** Its hours leave the weekday out, and it does not sell then. Parameter weekday. */
    CLOSED_BY_HOURS,
    /** Somebody said so of that day, or an imported history had no sales. */
    CLOSED_BY_CLOSURE,
    /** An event of category closed. Parameter event. */
    CLOSED_BY_EVENT
}
