package io.levain.intake;

import io.levain.files.BadField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is stored up to date with rows, one after the other: makes what is new, changes what is there, and tells
 * for each row what became of it. The rows of a chunk that speak of the same thing build on each other.
 *
 * @param <K> what tells the stored things apart, also by its text, as that of a record does
 * @param <F> what is known of one, immutable and comparable by equals
 * @param <E> the stored things themselves
 */
public final class Upserts<K, F, E extends Upserts.Stored<F>> {

    /** Something stored of which facts are known. */
    public interface Stored<F> {

        /** What is known of it. */
        F facts();

        /** Knows something else from now on. */
        void learn(F facts);
    }

    private final Map<K, E> known;
    private final BiFunction<K, F, E> maker;

    /** By the text of the key: any order will do that is the same on every server. */
    private final SortedMap<String, E> created = new TreeMap<>();

    /**
     * Ready for the first row.
     *
     * @param known what is stored already of all that the rows speak of
     * @param maker makes something new, not yet stored
     */
    public Upserts(Map<K, E> known, BiFunction<K, F, E> maker) {
        this.known = new HashMap<>(known);
        this.maker = maker;
    }

    /**
     * Takes one row.
     *
     * @param row where it stands
     * @param key what it speaks of
     * @param change the facts after the row, given those before it or null if it speaks of something new; throws
     *     {@link BadField} if the row cannot be taken
     */
    public RowAnswer take(long row, K key, Function<@Nullable F, F> change) {
        E stored = known.get(key);
        F before = stored == null ? null : stored.facts();
        F after;
        try {
            after = change.apply(before);
        } catch (BadField e) {
            return RowAnswer.refused(row, e.column(), e.value(), e.reason());
        }
        if (stored == null) {
            E made = maker.apply(key, after);
            known.put(key, made);
            created.put(String.valueOf(key), made);
            return RowAnswer.accepted(row);
        }
        if (after.equals(before)) {
            return RowAnswer.unchanged(row);
        }
        stored.learn(after);
        return RowAnswer.corrected(row);
    }

    /** What is known of that after the rows so far; empty if nothing is. */
    public Optional<F> facts(K key) {
        return Optional.ofNullable(known.get(key)).map(Stored::facts);
    }

    /**
     * What was made and is not stored yet, ordered by key. Whoever stores it in this order waits for who writes the same
     * things at the same moment, where otherwise the two would wait for each other.
     */
    public List<E> created() {
        return List.copyOf(created.values());
    }
}
