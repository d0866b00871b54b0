package io.levain.intake;

import io.levain.files.RowFormat;
import io.levain.files.UnreadableFile;
import io.micrometer.core.instrument.Metrics;
import java.io.InputStream;
import java.util.function.UnaryOperator;

/**
 * A body of rows that has not been read yet: CSV, or JSON of one row or an array of them. It is read as a stream, so
 * that its length does not matter. A controller takes it as a parameter and gives it to a handler:
 *
 * <pre>{@code
 * @PostMapping(consumes = {RowBody.JSON, RowBody.CSV})
 * BatchAnswer post(RowBody<OrderRow> body) {
 *     return body.into(OrderRow.FORMAT, orders);
 * }
 * }</pre>
 *
 * @param <R> the type of the rows
 */
public final class RowBody<R> {

    /** The media type of JSON bodies. */
    public static final String JSON = "application/json";

    /** The media type of CSV bodies. */
    public static final String CSV = "text/csv";

    /** What paths end in that take and give CSV alone. */
    public static final String CSV_ENDING = ".csv";

    private final InputStream in;
    private final boolean csv;
    private final boolean listAll;

    RowBody(InputStream in, boolean csv, boolean listAll) {
        this.in = in;
        this.csv = csv;
        this.listAll = listAll;
    }

    /** A CSV file, for who reads one that did not come as a request. The stream is not closed. */
    public static <R> RowBody<R> csv(InputStream in) {
        return new RowBody<>(in, true, false);
    }

    /**
     * Reads the rows and hands them on in chunks.
     *
     * @throws UnreadableFile if not even the first row can be read; answered as 400
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public BatchAnswer into(RowFormat<R> format, RowHandler<R> handler) {
        UnaryOperator<RowAnswer> spelling = csv ? UnaryOperator.identity() : answer -> answer.spelled(format::jsonName);
        Chunks<R> chunks = new Chunks<>(
                handler, spelling, new Contradictions<>(format), listAll ? Tally.ofAll() : Tally.ofDoubtful());
        try {
            if (csv) {
                format.readCsv(in, chunks);
            } else {
                new JsonRows<>(format, chunks).read(in);
            }
        } catch (UnreadableFile e) {
            return counted(format, chunks.breakOff(e));
        }
        return counted(format, chunks.end());
    }

    /** The counters {@code levain.rows} tell who watches the server whether rows come in, and whether they are good. */
    private static BatchAnswer counted(RowFormat<?> format, BatchAnswer answer) {
        String kind = format.file().replace(".csv", "");
        count(kind, Outcome.ACCEPTED, answer.accepted());
        count(kind, Outcome.UNCHANGED, answer.unchanged());
        count(kind, Outcome.CORRECTED, answer.corrected());
        count(kind, Outcome.REFUSED, answer.refused());
        return answer;
    }

    private static void count(String kind, Outcome outcome, long rows) {
        Metrics.counter("levain.rows", "kind", kind, "outcome", outcome.word()).increment((double) rows);
    }
}
