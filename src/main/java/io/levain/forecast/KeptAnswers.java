package io.levain.forecast;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were made, in memory, as many as fit into some room: those that nobody has asked for the longest make room.
 * For several threads.
 *
 * @param <K> what tells one answer from another
 */
final class KeptAnswers<K> {

    private final long room;
    private final Map<K, Kept> byUse = new LinkedHashMap<>(64, .75f, true);
    private long taken;

    /** @param room bytes */
    KeptAnswers(long room) {
        this.room = room;
    }

    /** What an answer says before the age of its model, and after it up to the last warning that was issued. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(byte[] before, byte[] after, boolean warned) {

        private int size() {
            return before.length + after.length;
        }
    }

    synchronized @Nullable Kept get(K key) {
        return byUse.get(key);
    }

    /** Keeps one, unless it alone is larger than the room. */
    synchronized void put(K key, Kept kept) {
        Kept before = byUse.put(key, kept);
        taken += kept.size() - (before == null ? 0 : before.size());
        Iterator<Kept> longestUnused = byUse.values().iterator();
        while (taken > room) {
            taken -= longestUnused.next().size();
            longestUnused.remove();
        }
    }

    synchronized int count() {
        return byUse.size();
    }
}
