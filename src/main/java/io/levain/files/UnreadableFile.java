package io.levain.files;

import org.jspecify.annotations.Nullable;

/**
 * From here on nothing can be read as rows: the header is wrong, the encoding is, or a quote is never closed. What
 * was read before stays read.
 */
public final class UnreadableFile extends RuntimeException {

    private final Refusal refusal;

    /** The row at which reading ends, the column and text at fault if it is one, and what to do. */
    public UnreadableFile(long row, @Nullable String field, @Nullable String value, String reason) {
        super(reason);
        this.refusal = new Refusal(row, field, value, reason);
    }

    /** Where and why reading ended. */
    public Refusal refusal() {
        return refusal;
    }
}
