package io.levain.sales;

import io.levain.calendar.DayEnds;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.DayFilter;
import io.levain.files.RowFormat;
import io.levain.files.SalesRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sales as rows of sales.csv. */
@Component
class SalesStore implements RowStore<SalesRow> {

    private final Catalog catalog;
    private final SalesChunks chunks;
    private final SalesReading reading;
    private final OpenDays openDays;
    private final DayEnds dayEnds;

    SalesStore(Catalog catalog, SalesChunks chunks, SalesReading reading, OpenDays openDays, DayEnds dayEnds) {
        this.catalog = catalog;
        this.chunks = chunks;
        this.reading = reading;
        this.openDays = openDays;
        this.dayEnds = dayEnds;
    }

    @Override
    public RowFormat<SalesRow> format() {
        return SalesRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<SalesRow> body, TakeOptions options) {
        return take(catalog.chain(chain), format(), body, options, Source.HISTORY, null);
    }

    /**
     * Takes rows of a source. Where something sold the calendar hears that it was open; and where nothing sold, that it
     * was closed, if the rows are a complete history that was read to its end.
     *
     * @param format how the rows are read; one that gives the bakery leaves its column out
     * @param sum the id of the batch if its rows add to what the source has said, each of them once however often the
     *     batch is sent; null if they take its place
     */
    BatchAnswer take(
            Chain chain,
            RowFormat<SalesRow> format,
            RowBody<SalesRow> body,
            TakeOptions options,
            Source source,
            @Nullable String sum) {
        SalesBatch batch =
                new SalesBatch(chunks, new SalesChunks.Manner(chain, source, options.createMissing(), sum), dayEnds);
        BatchAnswer answer = body.into(format, batch);
        if (options.completeHistory() && answer.complete()) {
            openDays.close(batch.days());
        }
        return answer;
    }

    @Override
    public Rows<SalesRow> rows(String chain) {
        return rows(catalog.chain(chain), DayFilter.ALL);
    }

    /** The rows of some days: those on which it is known how much was sold. */
    Rows<SalesRow> rows(Chain chain, DayFilter filter) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.product(), row.date()),
                rows -> reading.read(chain, filter, day -> {
                    if (day.counts().sold() != null) {
                        rows.accept(day.row());
                    }
                }));
    }
}
