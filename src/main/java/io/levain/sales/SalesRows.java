package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Codes;
import io.levain.catalog.Product;
import io.levain.counts.DayCounts;
import io.levain.counts.Doubt;
import io.levain.counts.Pieces;
import io.levain.files.BadField;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes rows of one source, one after the other: those of one day build on each other. Nothing is stored yet. */
final class SalesRows {

    private final SalesChunks.Manner manner;
    private final Source source;
    private final Codes codes;
    private final Clock clock;
    private final Instant now;
    private final Map<DayKey, DayEntries> days;
    private final Map<Long, SalesPart> parts;
    private final List<SalesPart> added = new ArrayList<>();
    private final EntryChanges changes = new EntryChanges();

    /**
     * @param days what is stored of the days that the rows speak of
     * @param parts what rows of the same batch have added to their days already, by the number of the row; none if
     *     rows do not add up
     */
    SalesRows(
            SalesChunks.Manner manner,
            Codes codes,
            Clock clock,
            Map<DayKey, DayEntries> days,
            Map<Long, SalesPart> parts) {
        this.manner = manner;
        this.source = manner.source();
        this.codes = codes;
        this.clock = clock;
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        this.days = days;
        this.parts = new HashMap<>(parts);
    }

    /** What becomes of each row, in the same order. */
    List<TakenRow> take(List<NumberedRow<SalesRow>> rows) {
        return rows.stream().map(this::take).toList();
    }

    /** What the rows taken so far change. */
    EntryChanges changes() {
        return changes;
    }

    /** What rows have added to their days for the first time. */
    List<SalesPart> added() {
        return added;
    }

    private TakenRow take(NumberedRow<SalesRow> numbered) {
        SalesRow row = numbered.row();
        try {
            Today.check(row.date(), SalesCodes.zone(manner.chain(), codes, row), clock);
            Bakery bakery = codes.knownBakery(row.bakery());
            Product product = codes.knownProduct(row.product());
            DayKey key = new DayKey(bakery.id(), product.id(), row.date());
            DayEntries day = Objects.requireNonNull(days.get(key));
            RowAnswer taken = take(day, key, numbered);
            DayCounts values = day.values();
            RowAnswer answer = taken;
            for (Doubt doubt : InForce.doubts(day.said(), values)) {
                answer = answer.doubted(doubt.column(), Pieces.plain(doubt.held()), doubt.fact());
            }
            return new TakenRow(answer, new TakenRow.Of(bakery, product, row.date(), values));
        } catch (BadField e) {
            return TakenRow.refused(RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason()));
        }
    }

    private RowAnswer take(DayEntries day, DayKey key, NumberedRow<SalesRow> numbered) {
        SalesRow row = numbered.row();
        SalesEntry entry = day.of(source);
        DayCounts before = entry == null ? DayCounts.NOTHING : entry.said();
        if (manner.batch() != null && wasAdded(manner.batch(), key, numbered)) {
            return RowAnswer.unchanged(numbered.number());
        }
        DayCounts after = manner.batch() == null
                ? row.counts().over(before)
                : before.plus(row.counts().over(DayCounts.NOTHING));
        if (day.isEmpty() && after.equals(DayCounts.NOTHING)) {
            throw new BadField("sold", null, "is missing, as is all else; nothing is known of this day yet");
        }
        if (after.equals(before) || (manner.batch() == null && row.counts().repeats(before, day.values()))) {
            return RowAnswer.unchanged(numbered.number());
        }
        boolean newDay = day.isEmpty();
        put(day, entry, entry == null ? SalesEntry.first(key, source, after, now) : entry.corrected(after, now));
        return newDay ? RowAnswer.accepted(numbered.number()) : RowAnswer.corrected(numbered.number());
    }

    /** Whether that row of the batch was added before; if not, it is from now on. */
    private boolean wasAdded(String batch, DayKey key, NumberedRow<SalesRow> numbered) {
        SalesPart part =
                new SalesPart(numbered.number(), key, numbered.row().counts().over(DayCounts.NOTHING));
        SalesPart before = parts.putIfAbsent(part.row(), part);
        if (before != null && !before.equals(part)) {
            throw new BadField(
                    "batch", batch, "was sent before with another row in this place; send other rows with another id");
        }
        if (before == null && !part.said().equals(DayCounts.NOTHING)) {
            added.add(part);
        }
        return before != null;
    }

    private void put(DayEntries day, @Nullable SalesEntry before, SalesEntry after) {
        changes.note(before, after);
        day.put(after);
    }
}
