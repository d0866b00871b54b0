package io.levain.exchange;

/**
 * A file that was written.
 *
 * @param file its name, such as {@code sales.csv}
 * @param rows how many rows are in it, at least one
 */
public record ExportedFile(String file, long rows) {}
