package io.levain.sales;

import io.levain.counts.DayCounts;
import java.time.Instant;

/**
 * What one source says of one product in one bakery on one day.
 *
 * @param version how often it was corrected
 * @param said what it says
 * @param recordedAt since when it says so
 */
record SalesEntry(DayKey day, Source source, int version, DayCounts said, Instant recordedAt) {

    /** The first word of a source on a day. */
    static SalesEntry first(DayKey day, Source source, DayCounts said, Instant now) {
        return new SalesEntry(day, source, 0, said, now);
    }

    /** Whether its source says nothing any more: what it said was taken back. */
    boolean saysNothing() {
        return said.equals(DayCounts.NOTHING);
    }

    /** The same source, saying something else from now on. */
    SalesEntry corrected(DayCounts corrected, Instant now) {
        return new SalesEntry(day, source, version + 1, corrected, now);
    }
}
