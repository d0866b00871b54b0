package io.levain.lostshares;

import io.levain.facts.FactKind;

/** What is told of a lost share that is measured. */
enum LostShareKind implements FactKind {
    /** Parameters share, error, days. */
    LOST_SHARE_MEASURED,
    /** Parameters days, and more, about how many are still needed. */
    LOST_SHARE_NOT_YET_KNOWN,
    /** It was never baked so short that it tells anything, or on too few days of which it is known what was baked. */
    LOST_SHARE_NEVER_SHORT,
    /** Only what is entered counts. */
    LOST_SHARE_ONLY_AS_ENTERED
}
