package io.levain.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** One pass over a CSV stream. Holds one row at a time, however long the file. */
final class CsvReading<R> {

    /** Far more than the header of any file here takes. */
    private static final int LONGEST_HEADER = 4096;

    /** Far more than any cell here takes; a quote that is never closed is noticed after so many characters. */
    private static final int LONGEST_CELL = 1 << 17;

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final RowFormat<R> format;
    private final Utf8Reader utf8;
    private final BufferedReader reader;
    private boolean decimalComma;

    CsvReading(RowFormat<R> format, InputStream in) {
        this.format = format;
        this.utf8 = new Utf8Reader(in);
        this.reader = new BufferedReader(utf8, LONGEST_HEADER);
    }

    void readInto(RowSink<? super R> sink) {
        CsvRecord last = null;
        try {
            skipByteOrderMark();
            decimalComma = isSeparatedBySemicolons();
            Iterator<CsvRecord> records = records();
            if (!records.hasNext()) {
                String names = String.join(",", format.names());
                throw new UnreadableFile(1, null, null, "the file is empty; its first line must be " + names);
            }
            last = records.next();
            Header header = new Header(format, last.getStartingLineNumber(), last.getFields());
            while (records.hasNext()) {
                last = records.next();
                read(header, last, sink);
            }
        } catch (CsvParseException e) {
            String reason = "from here on the file is no CSV: a quote is not closed, or text follows a closed one";
            throw new UnreadableFile(lineAfter(last), null, null, reason);
        } catch (UncheckedIOException e) {
            throw failure(e);
        } catch (IOException e) {
            throw failure(new UncheckedIOException(e));
        }
    }

    private static long lineAfter(@Nullable CsvRecord record) {
        if (record == null) {
            return 1;
        }
        long breaks = String.join("", record.getFields())
                .chars()
                .filter(c -> c == '\n')
                .count();
        return record.getStartingLineNumber() + breaks + 1;
    }

    private RuntimeException failure(UncheckedIOException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            String reason = "wrong encoding: the file is not UTF-8; save it as UTF-8 and send it again";
            return new UnreadableFile(utf8.line(), null, null, reason);
        }
        return e;
    }

    private void skipByteOrderMark() throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** Looks at the header alone: no name of a column holds a comma or a semicolon. */
    private boolean isSeparatedBySemicolons() throws IOException {
        reader.mark(LONGEST_HEADER);
        int semicolons = 0;
        int commas = 0;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = reader.read();
            if (c < 0 || (c == '\n' && semicolons + commas > 0)) {
                break;
            }
            semicolons += c == ';' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
        }
        reader.reset();
        return semicolons > commas;
    }

    private Iterator<CsvRecord> records() {
        return CsvReader.builder()
                .fieldSeparator(decimalComma ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(reader)
                .iterator();
    }

    private void read(Header header, CsvRecord record, RowSink<? super R> sink) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            String reason = "has " + record.getFieldCount() + " cells where the header has " + header.size();
            sink.refused(new Refusal(line, null, String.join(decimalComma ? ";" : ",", record.getFields()), reason));
            return;
        }
        R row;
        try {
            row = format.make(Cells.ofCsv(format, header.byColumn(record.getFields()), decimalComma));
        } catch (BadField e) {
            sink.refused(new Refusal(line, e.column(), e.value(), e.reason()));
            return;
        }
        sink.row(line, row);
    }
}
