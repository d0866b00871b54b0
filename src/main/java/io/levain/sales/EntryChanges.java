package io.levain.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rows of one source change: entries that are new, those that say something else now, and what they said before. */
final class EntryChanges {

    private final SortedMap<DayKey, SalesEntry> made = new TreeMap<>();
    private final SortedMap<DayKey, SalesEntry> corrected = new TreeMap<>();
    private final List<PastEntry> past = new ArrayList<>();

    /** Notes what an entry says from now on, and what it said before, or null if it is new. */
    void note(@Nullable SalesEntry before, SalesEntry after) {
        if (before != null) {
            past.add(new PastEntry(before, after.recordedAt()));
        }
        Map<DayKey, SalesEntry> known = before == null || made.containsKey(after.day()) ? made : corrected;
        known.put(after.day(), after);
    }

    /** Entries that are not stored yet, as they are in the end, ordered by key. */
    Collection<SalesEntry> made() {
        return made.values();
    }

    /** Stored entries that say something else in the end, ordered by key. */
    Collection<SalesEntry> corrected() {
        return corrected.values();
    }

    /** What entries said before, stored or not. */
    List<PastEntry> past() {
        return past;
    }
}
