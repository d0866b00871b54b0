package io.levain.files;

/**
 * What may stand in a column: how a value is read from CSV and from JSON, how it is written, and which values are
 * sane. All methods but the writing ones throw {@link Unfit} with the reason.
 *
 * @param <T> the type of the values
 */
interface ValueType<T> {

    /** Reads a cell that is not empty. Only the form is looked at; {@link #check} looks at the value. */
    T fromText(String cell, boolean decimalComma);

    /** Reads a JSON scalar: a {@code String}, a {@code BigDecimal} or a {@code Boolean}. */
    T fromJson(Object scalar);

    /** Writes for CSV, with a decimal point. */
    String toText(T value);

    /** Writes for JSON: a {@code String} or a {@code Number}. */
    Object toJson(T value);

    /** Passes over a sane value. */
    void check(T value);
}
