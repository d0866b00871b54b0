package io.levain.course;

import io.levain.facts.Blame;
import io.levain.facts.FailureKind;

/** Why a request about the course of a day is refused. */
enum CourseFailure implements FailureKind {
    CLOSED_TODAY(Blame.UNTIMELY),
    /** Its sales count as they are in. Parameter date. */
    TODAY_IS_OVER(Blame.UNTIMELY),
    /** It is before opening or after closing now. Parameters at, opens, closes. */
    NOT_OPEN_NOW(Blame.UNTIMELY),
    /** The time that is told is before opening or after closing. Parameters opens, closes. */
    OUTSIDE_HOURS(Blame.INVALID),
    /** An entry names no product. Parameter field. */
    PRODUCT_UNNAMED(Blame.INVALID),
    /** Parameter product. */
    PRODUCT_NAMED_TWICE(Blame.INVALID),
    /** Parameters product, bakery, date. */
    NOT_FORETOLD_TODAY(Blame.INVALID),
    /** A number of pieces is below 0 or beyond what any bakery sells. Parameters field, most. */
    NO_SUCH_COUNT(Blame.INVALID),
    /** A shelf is said to have been empty before opening, or after the time that is asked about. Parameters field, opens, at. */
    SOLD_OUT_AT_NO_SUCH_TIME(Blame.INVALID),
    /** Parameter field. */
    LEFT_THOUGH_SOLD_OUT(Blame.INVALID);

    private final Blame blame;

    CourseFailure(Blame blame) {
        this.blame = blame;
    }

    @Override
    public Blame blame() {
        return blame;
    }
}
