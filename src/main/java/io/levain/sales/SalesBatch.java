package io.levain.sales;

import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One body of sales while it is taken, chunk by chunk. */
final class SalesBatch implements RowHandler<SalesRow> {

    private final SalesUpserts upserts;
    private final UnlikelyRows unlikely;
    private final Chain chain;
    private final Source source;
    private final boolean create;
    private final BatchDays days = new BatchDays();
    private @Nullable Codes codes;

    SalesBatch(SalesUpserts upserts, UnlikelyRows unlikely, Chain chain, Source source, boolean create) {
        this.upserts = upserts;
        this.unlikely = unlikely;
        this.chain = chain;
        this.source = source;
        this.create = create;
    }

    /** What a chunk has shown is remembered once it is stored: its bakeries and products may be new. */
    @Override
    public List<RowAnswer> handle(List<NumberedRow<SalesRow>> rows) {
        Codes known = codes;
        codes = null;
        SalesUpserts.Taken taken = upserts.take(chain, known, create, source, rows);
        codes = taken.codes();
        taken.rows().forEach(this::remember);
        return unlikely.flag(taken.rows()).stream().map(TakenRow::answer).toList();
    }

    private void remember(TakenRow row) {
        TakenRow.Of of = row.of();
        if (of != null) {
            days.add(of.bakery(), of.date());
        }
    }

    /** The days that the rows stored so far speak of. */
    BatchDays days() {
        return days;
    }
}
