package io.levain.calendar;

import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Ahead;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.EventRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of events.csv. */
@Service
class EventUpserts {

    private final Catalog catalog;
    private final EventEntities events;
    private final Changes changes;
    private final Clock clock;

    EventUpserts(Catalog catalog, EventEntities events, Changes changes, Clock clock) {
        this.catalog = catalog;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<EventRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, EventRow::bakery, EventRow::product);
        Upserts<EventKey, EventFacts, EventEntity> upserts = new Upserts<>(
                known(chain, codes, rows.stream().map(NumberedRow::row).toList()), EventEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(chain, codes, upserts, row)).toList();
        events.saveAll(upserts.created());
        changes.noteRows(
                chain.id(),
                ChangeKind.CALENDAR,
                rows,
                answers,
                row -> Optional.ofNullable(row.bakery()).flatMap(codes::bakeryId),
                EventRow::date);
        return answers;
    }

    /** What is stored of the bakeries and the period that the rows speak of. */
    private Map<EventKey, EventEntity> known(Chain chain, Codes codes, List<EventRow> rows) {
        List<Long> bakeries = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.bakery()))
                .distinct()
                .map(codes::bakery)
                .flatMap(Optional::stream)
                .map(Bakery::id)
                .toList();
        List<LocalDate> dates = rows.stream().map(EventRow::date).sorted().toList();
        return events.findAllThatBegin(chain.id(), bakeries, dates.get(0), dates.get(dates.size() - 1)).stream()
                .collect(toMap(EventEntity::key, event -> event));
    }

    private RowAnswer take(
            Chain chain,
            Codes codes,
            Upserts<EventKey, EventFacts, EventEntity> upserts,
            NumberedRow<EventRow> numbered) {
        EventRow row = numbered.row();
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), chain.timeZone());
            Ahead.CALENDARS.check("date", row.date(), today);
            Ahead.CALENDARS.check("until", row.until().orNull(), today);
            return upserts.take(
                    numbered.number(),
                    key(chain, codes, row),
                    before -> new EventFacts(row.until().over(before == null ? null : before.until())));
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }

    private static EventKey key(Chain chain, Codes codes, EventRow row) {
        String bakery = row.bakery();
        String product = row.product();
        return new EventKey(
                chain.id(),
                bakery == null ? null : codes.knownBakery(bakery).id(),
                product == null ? null : codes.knownProduct(product).id(),
                row.date(),
                row.category(),
                row.name());
    }
}
