package io.levain.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the rows of one kind of file speak of, and where two that speak of the same say different things.
 *
 * @param <R> the type of the rows
 */
public final class RowComparison<R> {

    private final List<Bound<R, ?>> keys;
    private final List<Bound<R, ?>> said;

    /** @param keys the columns that together tell apart what rows speak of; the others say something of it */
    RowComparison(List<Bound<R, ?>> columns, Set<Column<?>> keys) {
        this.keys =
                columns.stream().filter(bound -> keys.contains(bound.column())).toList();
        this.said =
                columns.stream().filter(bound -> !keys.contains(bound.column())).toList();
    }

    /**
     * What a row says otherwise than another one.
     *
     * @param column the name of the column as in CSV
     * @param value what the row holds there; null where it erases it
     */
    public record Difference(String column, @Nullable String value) {}

    /** What the row speaks of: equal for rows that speak of the same. */
    public List<Field<?>> key(R row) {
        return keys.stream().<Field<?>>map(bound -> bound.getter().apply(row)).toList();
    }

    /** The first difference of two rows that speak of the same; empty if they only repeat or complement each other. */
    public Optional<Difference> contradiction(R row, R other) {
        for (Bound<R, ?> bound : said) {
            Field<?> own = bound.getter().apply(row);
            Field<?> others = bound.getter().apply(other);
            if (own.isGiven() && others.isGiven() && !own.equals(others)) {
                return Optional.of(new Difference(bound.column().name(), own.hasValue() ? bound.text(row) : null));
            }
        }
        return Optional.empty();
    }
}
