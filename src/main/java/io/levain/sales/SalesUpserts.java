package io.levain.sales;

import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the entries of a source up to date with rows of sales.csv. */
@Service
class SalesUpserts {

    private final SalesCodes salesCodes;
    private final SalesEntries entries;
    private final SalesParts parts;
    private final OpenDays openDays;
    private final Changes changes;
    private final Clock clock;

    SalesUpserts(
            SalesCodes salesCodes,
            SalesEntries entries,
            SalesParts parts,
            OpenDays openDays,
            Changes changes,
            Clock clock) {
        this.salesCodes = salesCodes;
        this.entries = entries;
        this.parts = parts;
        this.openDays = openDays;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What became of some rows.
     *
     * @param rows one for each row, in the same order
     * @param codes those that the rows were understood by, or null if they are not worth keeping
     */
    record Taken(List<TakenRow> rows, @Nullable Codes codes) {}

    /**
     * Stores what can be stored, and tells the calendar where something sold.
     *
     * @param known codes of the chain that were looked up before, or null
     */
    @Transactional
    public Taken take(SalesChunks.Manner manner, @Nullable Codes known, List<NumberedRow<SalesRow>> rows) {
        Chain chain = manner.chain();
        Codes codes = salesCodes.of(chain, known, manner.create(), rows);
        SortedSet<DayKey> days = days(codes, rows);
        SalesRows sales = new SalesRows(manner, codes, clock, entries.of(days), parts(manner, rows));
        List<TakenRow> taken = sales.take(rows);
        if (!sales.changes().corrected().isEmpty()) {
            // What is corrected is read again, so that nobody else corrects it in between.
            Map<DayKey, DayEntries> locked = entries.locked(days);
            sales = new SalesRows(manner, codes, clock, locked, parts(manner, rows));
            taken = sales.take(rows);
        }
        entries.write(sales.changes());
        parts.write(manner, sales.added());
        openDays.open(taken);
        List<RowAnswer> answers = taken.stream().map(TakenRow::answer).toList();
        changes.noteRows(
                chain.id(), ChangeKind.SALES, rows, answers, row -> codes.bakeryId(row.bakery()), SalesRow::date);
        return new Taken(taken, codes);
    }

    /** What the rows of a batch that adds up have added already. */
    private Map<Long, SalesPart> parts(SalesChunks.Manner manner, List<NumberedRow<SalesRow>> rows) {
        return manner.batch() == null ? Map.of() : parts.of(manner, rows);
    }

    /** In the order in which every server locks and writes them. */
    private static SortedSet<DayKey> days(Codes codes, List<NumberedRow<SalesRow>> rows) {
        SortedSet<DayKey> days = new TreeSet<>();
        for (NumberedRow<SalesRow> numbered : rows) {
            SalesRow row = numbered.row();
            codes.bakery(row.bakery())
                    .ifPresent(bakery -> codes.product(row.product())
                            .ifPresent(product -> days.add(new DayKey(bakery.id(), product.id(), row.date()))));
        }
        return days;
    }
}
