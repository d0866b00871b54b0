package io.levain.calendar;

import io.levain.facts.FactKind;

/** What follows from opening hours that were taken. */
enum HoursNote implements FactKind {
    /** The weekdays that they leave out are closed. Parameters bakery, weekdays. */
    WEEKDAYS_CLOSED,
    /** Weekdays that they leave out stay open, as something sells then. Parameters bakery, weekdays. */
    WEEKDAYS_STAY_OPEN
}
