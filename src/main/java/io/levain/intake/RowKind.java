package io.levain.intake;

import io.levain.files.RowFormat;

/**
 * One kind of rows that Levain gives, as JSON or as CSV: for who describes them to others. The module that gives the rows
 * implements it as a bean.
 *
 * @param <R> the type of the rows
 */
public interface RowKind<R> {

    /** How such rows are written; its file name tells the kinds apart. */
    RowFormat<R> format();
}
