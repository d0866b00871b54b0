package io.levain.files;

import java.util.function.Function;

/**
 * A column and how to get what a row says of it.
 *
 * @param <R> what holds the field: a row, or a part of one
 */
record Bound<R, T>(Column<T> column, String jsonName, Function<R, Field<T>> getter) {

    Bound(Column<T> column, Function<R, Field<T>> getter) {
        this(column, column.jsonName(), getter);
    }

    /** The same column for who holds this holder. */
    <S> Bound<S, T> within(Function<S, R> part) {
        return new Bound<>(column, jsonName, holder -> getter.apply(part.apply(holder)));
    }

    /** What the holder says of it, as it is written in CSV; empty if it says nothing, or erases it. */
    String text(R holder) {
        T value = getter.apply(holder).orNull();
        return value == null ? "" : column.type().toText(value);
    }
}
