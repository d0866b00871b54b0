package io.levain.intake;

import io.levain.files.RowFormat;

/**
 * One kind of rows that Levain keeps, as it comes in and goes out again: over REST, and as a file of a folder. What is
 * given back can be taken again and changes nothing. The module that keeps the rows implements it as a bean.
 *
 * @param <R> the type of the rows
 */
public interface RowStore<R> extends RowKind<R> {

    /** How such rows are read and written; its file name tells the stores apart. */
    @Override
    RowFormat<R> format();

    /**
     * Takes rows, and notes what they change for the forecasts of bakeries.
     *
     * @param chain the code of the chain whose rows they are
     * @param body read while it is taken; its rows may be of any number
     * @throws io.levain.facts.Refused if there is no such chain
     * @throws io.levain.files.UnreadableFile if not even the first row can be read
     */
    BatchAnswer take(String chain, RowBody<R> body, TakeOptions options);

    /**
     * All rows of the chain, in a fixed order, read one by one when they are written.
     *
     * @throws io.levain.facts.Refused if there is no such chain
     */
    Rows<R> rows(String chain);
}
