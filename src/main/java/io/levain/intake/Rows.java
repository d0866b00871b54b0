package io.levain.intake;

import io.levain.files.RowFormat;
import java.util.function.Consumer;

/**
 * Rows to answer with: as a JSON array or as a CSV file, whichever the client asks for, written one by one while they
 * are read. What is answered in one of the forms can be posted again in it.
 *
 * @param format how the rows are written
 * @param source gives each row to the consumer it is given; called once, and after the controller has returned
 * @param <R> the type of the rows
 */
public record Rows<R>(RowFormat<R> format, Consumer<Consumer<? super R>> source) {}
