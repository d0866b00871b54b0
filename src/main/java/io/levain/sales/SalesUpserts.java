package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.catalog.Product;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the entries of a source up to date with rows of sales.csv. */
@Service
class SalesUpserts {

    private final SalesCodes salesCodes;
    private final SalesEntries entries;
    private final Changes changes;
    private final Clock clock;

    SalesUpserts(SalesCodes salesCodes, SalesEntries entries, Changes changes, Clock clock) {
        this.salesCodes = salesCodes;
        this.entries = entries;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What became of some rows.
     *
     * @param rows one for each row, in the same order
     * @param codes those that the rows were understood by
     */
    record Taken(List<TakenRow> rows, Codes codes) {}

    /**
     * Stores what can be stored.
     *
     * @param known codes of the chain that were looked up before, or null
     * @param create whether unknown bakeries and products are made
     */
    @Transactional
    public Taken take(
            Chain chain, @Nullable Codes known, boolean create, Source source, List<NumberedRow<SalesRow>> rows) {
        Codes codes = salesCodes.of(chain, known, create, rows);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<DayKey, DayEntries> days = load(codes, rows);
        List<TakenRow> taken = rows.stream()
                .map(row -> take(chain, codes, days, source, row, now))
                .toList();
        List<RowAnswer> answers = taken.stream().map(TakenRow::answer).toList();
        changes.noteRows(
                chain.id(), ChangeKind.SALES, rows, answers, row -> codes.bakeryId(row.bakery()), SalesRow::date);
        return new Taken(taken, codes);
    }

    private Map<DayKey, DayEntries> load(Codes codes, List<NumberedRow<SalesRow>> rows) {
        Set<DayKey> keys = new LinkedHashSet<>();
        for (NumberedRow<SalesRow> numbered : rows) {
            SalesRow row = numbered.row();
            codes.bakery(row.bakery())
                    .ifPresent(bakery -> codes.product(row.product())
                            .ifPresent(product -> keys.add(new DayKey(bakery.id(), product.id(), row.date()))));
        }
        Map<DayKey, DayEntries> days = new HashMap<>();
        keys.forEach(key -> days.put(key, new DayEntries()));
        entries.of(keys)
                .forEach(entry -> Objects.requireNonNull(days.get(entry.key())).add(entry));
        return days;
    }

    private TakenRow take(
            Chain chain,
            Codes codes,
            Map<DayKey, DayEntries> days,
            Source source,
            NumberedRow<SalesRow> numbered,
            Instant now) {
        SalesRow row = numbered.row();
        try {
            Today.check(row.date(), salesCodes.zone(chain, codes, row), clock);
            Bakery bakery = codes.knownBakery(row.bakery());
            Product product = codes.knownProduct(row.product());
            DayKey key = new DayKey(bakery.id(), product.id(), row.date());
            DayEntries day = Objects.requireNonNull(days.get(key));
            RowAnswer answer = take(day, key, source, numbered, now);
            DayValues values = day.values();
            RowAnswer flagged = values.doubt()
                    .map(doubt -> answer.flagged(doubt.column(), doubt.held(), doubt.reason()))
                    .orElse(answer);
            Double sold = values.sold();
            return new TakenRow(flagged, new TakenRow.Of(bakery, product, row.date(), sold == null ? 0 : sold));
        } catch (BadField e) {
            return TakenRow.refused(RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason()));
        }
    }

    private RowAnswer take(DayEntries day, DayKey key, Source source, NumberedRow<SalesRow> numbered, Instant now) {
        SalesRow row = numbered.row();
        SalesEntry entry = day.of(source);
        Reported before = entry == null ? Reported.NOTHING : entry.reported();
        Reported after = before.after(row);
        if (day.isEmpty() && after.equals(Reported.NOTHING)) {
            throw new BadField("sold", null, "is missing, as is all else; nothing is known of this day yet");
        }
        if (after.equals(before) || before.isRepeatedBy(row, day.values())) {
            return RowAnswer.unchanged(numbered.number());
        }
        boolean newDay = day.isEmpty();
        if (entry == null) {
            SalesEntry made = new SalesEntry(key, source, after, now);
            entries.add(made);
            day.add(made);
        } else {
            entries.keep(entry.correct(after, now));
        }
        return newDay ? RowAnswer.accepted(numbered.number()) : RowAnswer.corrected(numbered.number());
    }
}
