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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
    private final Changes changes;

    HoursStore(Catalog catalog, HoursEntities hours, HoursUpserts upserts, Calendars calendars, Changes changes) {
        this.catalog = catalog;
        this.hours = hours;
        this.upserts = upserts;
        this.calendars = calendars;
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
                    .map(stretch -> stretch.facts()
                            .row(Objects.requireNonNull(codes.get(stretch.key().bakeryId())), stretch.key()))
                    .sorted(ORDER)
                    .forEach(rows);
        });
    }

    /** Forgets the hours of those weekdays of a bakery; with none left, no weekday is closed by them. */
    @Transactional
    public void remove(Bakery bakery, Collection<DayOfWeek> weekdays) {
        if (hours.remove(bakery.id(), weekdays) > 0) {
            changes.note(bakery.id(), ChangeKind.CALENDAR, null);
        }
    }
}
