package io.levain.course;

import io.levain.facts.FactKind;

/** What is told of the course of a day. */
enum CourseKind implements FactKind {
    /** Parameters at, opens, closes. */
    COURSE_ASSUMED,
    /** Today counts for nothing yet. Parameters at, share, least. */
    TOO_EARLY_TO_STAND,
    /** Nobody has said what sold of it today. */
    DAY_BEFORE_STANDS,
    /** What the day will come to, of what was foretold. Parameter share. */
    DAY_COMES_TO,
    /** Parameters sold, at, usual. */
    SOLD_BY_NOW,
    /** It moves with the other products alone. */
    NOTHING_KNOWN_BY_NOW,
    /** Parameters sold, most, date. */
    SOLD_MORE_THAN_EVER,
    /** Parameters sold, baked. */
    MORE_SOLD_THAN_TO_BE_BAKED,
    /** Nothing is left, and nobody has said since when. Parameter at. */
    SOLD_OUT_JUST_NOW,
    /** Parameters since, pieces. */
    MISSED_SINCE,
    /** Parameters pieces, low, high, foretold. */
    REST_TO_COME,
    /** Parameters trays, size, ready, missed, and saves, 0 where no money is known. */
    ANOTHER_TRAY_PAYS,
    NO_TRAY_PAYS,
    /** Parameters ready, closes. */
    TRAY_TOO_LATE,
    /** Parameter product. */
    LEAD_UNKNOWN,
    /** Parameters tray, minutes. */
    TRAY_OUTLASTS,
    /** Parameter product. */
    FRESH_UNKNOWN
}
