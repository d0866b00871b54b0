package io.levain.files;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of one field: nothing at all, "erase it", or a value. In an update the three mean: leave it as it
 * is, make it empty, replace it. In JSON a field that is not there says nothing and {@code null} erases; in CSV a
 * column that is not in the header says nothing and an empty cell erases.
 *
 * @param <T> the type of the value
 */
public final class Field<T> {

    private static final Field<?> ABSENT = new Field<>(false, null);

    private final boolean given;
    private final @Nullable T value;

    private Field(boolean given, @Nullable T value) {
        this.given = given;
        this.value = value;
    }

    /** A field of which the row says nothing. */
    @SuppressWarnings("unchecked") // it holds no value, so it is one of any type
    public static <T> Field<T> absent() {
        return (Field<T>) ABSENT;
    }

    /** A field that the row names, with that value; null erases. */
    public static <T> Field<T> of(@Nullable T value) {
        return new Field<>(true, value);
    }

    /** Whether the row names the field, be it to erase it. */
    public boolean isGiven() {
        return given;
    }

    /** Whether the row names the field with a value. */
    public boolean hasValue() {
        return value != null;
    }

    /** The value; null if the row says nothing of it or erases it. */
    public @Nullable T orNull() {
        return value;
    }

    /** What the field is after this row, given what it is now: this value, or the present one if absent. */
    public @Nullable T over(@Nullable T present) {
        return given ? value : present;
    }

    /** The same with another value: absent stays absent, null stays null. */
    public <S> Field<S> map(Function<? super T, S> change) {
        return given ? of(value == null ? null : change.apply(value)) : absent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field<?> that && given == that.given && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, value);
    }

    @Override
    public String toString() {
        return given ? String.valueOf(value) : "absent";
    }
}
