package io.levain.counts;

import io.levain.facts.FactKind;

/** How the values of a day can contradict each other. */
public enum DoubtKind implements FactKind {
    /** Parameters sold, baked. */
    MORE_SOLD_THAN_BAKED,
    /** Parameters unsold, baked. */
    MORE_LEFT_THAN_BAKED,
    /** Parameters sold, unsold, baked. */
    COUNTS_DO_NOT_FIT,
    /** Parameters ordered, sold. */
    MORE_ORDERED_THAN_SOLD,
    /** Parameters markedDown, sold. */
    MORE_MARKED_DOWN_THAN_SOLD,
    /** Parameters unsold, at. */
    SOLD_OUT_WITH_PIECES_LEFT
}
