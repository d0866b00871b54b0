package io.levain.files;

/**
 * Takes rows as they are read.
 *
 * @param <R> the type of the rows
 */
public interface RowSink<R> {

    /** A good row, and where it stands (as {@link Refusal#row()} counts). */
    void row(long number, R row);

    /** A row that cannot be taken; the next ones follow all the same. */
    void refused(Refusal refusal);
}
