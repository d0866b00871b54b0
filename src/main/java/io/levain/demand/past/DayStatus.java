package io.levain.demand.past;

/** What is known of a bakery's past day. */
public enum DayStatus {
    /** It sold something. */
    OPEN,
    /** The calendar or staff say that it was closed, or an imported history shows it. */
    CLOSED,
    /** It should have sold something and nothing is known: perhaps a dead till. Not learned from. */
    MISSING
}
