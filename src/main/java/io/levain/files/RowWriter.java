package io.levain.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes rows as CSV that {@link RowFormat#readCsv} reads again: commas, decimal points, the header first.
 *
 * @param <R> the type of the rows
 */
public final class RowWriter<R> implements Closeable {

    private final RowFormat<R> format;
    private final CsvWriter csv;

    RowWriter(RowFormat<R> format, Writer out) {
        this.format = format;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(format.names());
    }

    /**
     * Writes one row.
     *
     * @throws UncheckedIOException if the writer fails
     */
    public void write(R row) {
        csv.writeRecord(format.toCells(row));
    }

    /** Passes on what is still held back, and leaves the writer open. */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the writer too.
     *
     * @throws UncheckedIOException if the writer fails
     */
    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
