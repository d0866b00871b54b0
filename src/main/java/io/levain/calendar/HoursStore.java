package io.levain.calendar;

import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.HoursRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import io.levain.removals.RemovedRows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening hours as rows of hours.csv. Rows are told apart by bakery, weekday, {@code opens} and {@code from}; so a
 * weekday may have a stretch before noon and one after it, and a file posted again is unchanged. Stretches of one
 * weekday that overlap while both hold are refused. So the row that ends the old hours comes before the one that
 * begins the new.
 */
@Service
class HoursStore implements RowStore<HoursRow> {

    /** Hours that end come before those that follow them, so that what is read back can be taken in this order. */
    private static final Comparator<HoursRow> ORDER = Comparator.comparing(HoursRow::bakery)
            .thenComparing(HoursRow::weekday)
            .thenComparing(HoursRow::from, nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(HoursRow::opens);

    private final Catalog catalog;
    private final HoursEntities hours;
    private final HoursUpserts upserts;
    private final Calendars calendars;
    private final RemovedRows removed;
    private final Changes changes;

    HoursStore(
            Catalog catalog,
            HoursEntities hours,
            HoursUpserts upserts,
            Calendars calendars,
            RemovedRows removed,
            Changes changes) {
        this.catalog = catalog;
        this.hours = hours;
        this.upserts = upserts;
        this.calendars = calendars;
        this.removed = removed;
        this.changes = changes;
    }

    @Override
    public RowFormat<HoursRow> format() {
        return HoursRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<HoursRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<HoursRow> body) {
        return body.into(format(), new HoursBatch(chain, upserts, catalog, calendars));
    }

    @Override
    public Rows<HoursRow> rows(String chain) {
        return rows(catalog.chain(chain), bakery -> true);
    }

    /** The hours of those bakeries of the chain. */
    Rows<HoursRow> rows(Chain chain, Predicate<Bakery> wanted) {
        return new Rows<>(format(), row -> Rows.key(row.bakery(), row.weekday(), row.from(), row.opens()), rows -> {
            Map<Long, String> codes =
                    catalog.bakeries(chain.id()).stream().filter(wanted).collect(toMap(Bakery::id, Bakery::code));
            hours.findAllByBakeryIdIn(codes.keySet()).stream()
                    .map(stretch ->
                            row(Objects.requireNonNull(codes.get(stretch.key().bakeryId())), stretch))
                    .sorted(ORDER)
                    .forEach(rows);
        });
    }

    /**
     * Forgets the unwanted hours of a bakery; with none left, no weekday is closed by them. Tells whether there were any.
     */
    @Transactional
    public boolean remove(Bakery bakery, Predicate<HoursRow> unwanted) {
        List<HoursEntity> found = hours.findAllByBakeryIdIn(List.of(bakery.id())).stream()
                .filter(stretch -> unwanted.test(row(bakery.code(), stretch)))
                .toList();
        if (!found.isEmpty()) {
            found.forEach(
                    stretch -> removed.keep(bakery.chainId(), bakery.code(), format(), row(bakery.code(), stretch)));
            hours.deleteAll(found);
            changes.note(bakery.id(), ChangeKind.CALENDAR, null);
        }
        return !found.isEmpty();
    }

    private static HoursRow row(String bakery, HoursEntity stretch) {
        return stretch.facts().row(bakery, stretch.key());
    }
}
