package io.levain.files;

import org.jspecify.annotations.Nullable;

/**
 * A row holds what no such row can hold. Whoever builds a row in code sees this as the illegal argument that it is;
 * the readers turn it into a {@link Refusal}.
 */
public final class BadField extends IllegalArgumentException {

    private final @Nullable String column;
    private final @Nullable String value;
    private final String reason;

    /**
     * One field is at fault.
     *
     * @param column its name as in CSV, such as {@code sold_out_at}; null if it is the row as a whole
     * @param value what it holds, or null if nothing
     * @param reason what is wrong with it
     */
    public BadField(@Nullable String column, @Nullable Object value, String reason) {
        super((column == null ? "" : column + ": ") + reason + (value == null ? "" : ", not " + value));
        this.column = column;
        this.value = value == null ? null : value.toString();
        this.reason = reason;
    }

    /** The column's name as in CSV, or null. */
    public @Nullable String column() {
        return column;
    }

    /** What it holds, or null. */
    public @Nullable String value() {
        return value;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }
}
