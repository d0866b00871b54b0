package io.levain.sales;

import io.levain.calendar.DayEnds;
import io.levain.catalog.Bakery;
import io.levain.catalog.Codes;
import io.levain.facts.Fact;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowHandler;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One body of sales while it is taken, chunk by chunk. */
final class SalesBatch implements RowHandler<SalesRow> {

    private final SalesChunks chunks;
    private final SalesChunks.Manner manner;
    private final DayEnds dayEnds;
    private final BatchDays days = new BatchDays();

    /** The last day on which a shelf was empty at an hour that is known, by bakery. */
    private final Map<Bakery, LocalDate> soldOut = new HashMap<>();

    private @Nullable Codes codes;

    SalesBatch(SalesChunks chunks, SalesChunks.Manner manner, DayEnds dayEnds) {
        this.chunks = chunks;
        this.manner = manner;
        this.dayEnds = dayEnds;
    }

    /** What a chunk has shown is remembered once it is stored: its bakeries and products may be new. */
    @Override
    public List<RowAnswer> handle(List<NumberedRow<SalesRow>> rows) {
        Codes known = codes;
        codes = null;
        SalesUpserts.Taken taken = chunks.take(manner, known, rows);
        codes = taken.codes();
        taken.rows().forEach(this::remember);
        return taken.rows().stream().map(TakenRow::answer).toList();
    }

    @Override
    public boolean addsUp() {
        return manner.batch() != null;
    }

    @Override
    public List<Fact> notes() {
        Stream<Fact> ends = days.bakeries().stream()
                .filter(bakery -> dayEnds.isAssumed(bakery, days.last(bakery)))
                .map(bakery -> Fact.of(SalesNote.DAY_END_ASSUMED)
                        .with("bakery", bakery.code())
                        .with("date", days.last(bakery))
                        .with("at", DayEnds.USUAL));
        Stream<Fact> courses = soldOut.keySet().stream()
                .filter(bakery -> !dayEnds.knowsHours(bakery, Objects.requireNonNull(soldOut.get(bakery))))
                .map(bakery -> Fact.of(SalesNote.DAY_COURSE_ASSUMED).with("bakery", bakery.code()));
        return Stream.concat(ends, courses).toList();
    }

    private void remember(TakenRow row) {
        TakenRow.Of of = row.of();
        if (of != null) {
            days.add(of.bakery(), of.date());
            if (of.counts().soldOutAt() != null) {
                soldOut.merge(of.bakery(), of.date(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
    }

    /** The days that the rows stored so far speak of. */
    BatchDays days() {
        return days;
    }
}
