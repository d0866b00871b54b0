package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.catalog.Product;
import io.levain.counts.DayCounts;
import io.levain.counts.Pieces;
import io.levain.facts.Fact;
import io.levain.files.BadField;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes rows of one source, one after the other: those of one day build on each other. Nothing is stored yet. */
final class SalesRows {

    private final Chain chain;
    private final Codes codes;
    private final Source source;
    private final Clock clock;
    private final Instant now;
    private final Map<DayKey, DayEntries> days;
    private final EntryChanges changes = new EntryChanges();

    /** @param days what is stored of the days that the rows speak of */
    SalesRows(Chain chain, Codes codes, Source source, Clock clock, Map<DayKey, DayEntries> days) {
        this.chain = chain;
        this.codes = codes;
        this.source = source;
        this.clock = clock;
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        this.days = days;
    }

    /** What becomes of each row, in the same order. */
    List<TakenRow> take(List<NumberedRow<SalesRow>> rows) {
        return rows.stream().map(this::take).toList();
    }

    /** What the rows taken so far change. */
    EntryChanges changes() {
        return changes;
    }

    private TakenRow take(NumberedRow<SalesRow> numbered) {
        SalesRow row = numbered.row();
        try {
            Today.check(row.date(), SalesCodes.zone(chain, codes, row), clock);
            Bakery bakery = codes.knownBakery(row.bakery());
            Product product = codes.knownProduct(row.product());
            DayKey key = new DayKey(bakery.id(), product.id(), row.date());
            DayEntries day = Objects.requireNonNull(days.get(key));
            RowAnswer taken = take(day, key, numbered);
            DayCounts values = day.values();
            Double net = row.counts().sold().orNull();
            RowAnswer answer = net != null && net < 0
                    ? taken.doubted(
                            "sold",
                            Pieces.plain(net),
                            Fact.of(SalesDoubt.LESS_THAN_NOTHING_SOLD).with("sold", net))
                    : taken;
            RowAnswer flagged = values.doubt()
                    .map(doubt -> answer.doubted(doubt.column(), Pieces.plain(doubt.held()), doubt.fact()))
                    .orElse(answer);
            RowAnswer all = InForce.difference(day.said())
                    .map(differing ->
                            flagged.doubted("sold", row.counts().sold().orNull(), differing))
                    .orElse(flagged);
            return new TakenRow(all, TakenRow.Of.what(bakery, product, row.date(), values));
        } catch (BadField e) {
            return TakenRow.refused(RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason()));
        }
    }

    private RowAnswer take(DayEntries day, DayKey key, NumberedRow<SalesRow> numbered) {
        SalesRow row = numbered.row();
        SalesEntry entry = day.of(source);
        DayCounts before = entry == null ? DayCounts.NOTHING : entry.said();
        DayCounts after = row.counts().over(before);
        if (day.isEmpty() && after.equals(DayCounts.NOTHING)) {
            throw new BadField("sold", null, "is missing, as is all else; nothing is known of this day yet");
        }
        if (after.equals(before) || row.counts().repeats(before, day.values())) {
            return RowAnswer.unchanged(numbered.number());
        }
        boolean newDay = day.isEmpty();
        put(day, entry, entry == null ? SalesEntry.first(key, source, after, now) : entry.corrected(after, now));
        return newDay ? RowAnswer.accepted(numbered.number()) : RowAnswer.corrected(numbered.number());
    }

    private void put(DayEntries day, @Nullable SalesEntry before, SalesEntry after) {
        changes.note(before, after);
        day.put(after);
    }
}
