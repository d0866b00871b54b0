package io.levain.sales;

import io.levain.counts.DayCounts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All entries of one product in one bakery on one day. */
final class DayEntries {

    private final Map<Source, SalesEntry> bySource = new EnumMap<>(Source.class);

    /** An entry, in place of what its source said before. */
    void put(SalesEntry entry) {
        bySource.put(entry.source(), entry);
    }

    /** Whether no source says anything: none ever has, or all was taken back. */
    boolean isEmpty() {
        return bySource.values().stream().allMatch(SalesEntry::saysNothing);
    }

    /** All of them. */
    Collection<SalesEntry> all() {
        return bySource.values();
    }

    /** What that source has entered, or null if nothing ever. */
    @Nullable
    SalesEntry of(Source source) {
        return bySource.get(source);
    }

    /** The values in force. */
    DayCounts values() {
        return InForce.of(said());
    }

    /** What each source says. */
    Map<Source, DayCounts> said() {
        Map<Source, DayCounts> said = new EnumMap<>(Source.class);
        bySource.forEach((source, entry) -> said.put(source, entry.said()));
        return said;
    }
}
