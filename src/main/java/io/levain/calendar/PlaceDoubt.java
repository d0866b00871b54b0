package io.levain.calendar;

import io.levain.facts.FactKind;

/** What is not known of a place where a bakery stands. */
enum PlaceDoubt implements FactKind {
    /** Nothing but events tells of its public holidays. Parameter country. */
    PLACE_WITHOUT_CALENDAR,
    /** Whether some days are public holidays depends on the community. Parameters holidays, finer, regions. */
    HOLIDAYS_OF_COMMUNITIES
}
