package io.levain.calendar;

import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.HoursRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of hours.csv. */
@Service
class HoursUpserts {

    private final Catalog catalog;
    private final HoursEntities hours;
    private final Changes changes;

    HoursUpserts(Catalog catalog, HoursEntities hours, Changes changes) {
        this.catalog = catalog;
        this.hours = hours;
        this.changes = changes;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<HoursRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, HoursRow::bakery, row -> null);
        Set<Long> shops = codes.bakeryIds(rows.stream().map(row -> row.row().bakery()));
        Map<HoursKey, HoursEntity> known =
                hours.findAllByBakeryIdIn(shops).stream().collect(toMap(HoursEntity::key, stretch -> stretch));
        Timetable timetable =
                new Timetable(known.values().stream().collect(toMap(HoursEntity::key, HoursEntity::facts)));
        Upserts<HoursKey, HoursFacts, HoursEntity> upserts = new Upserts<>(known, HoursEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(codes, timetable, upserts, row)).toList();
        hours.saveAll(upserts.created());
        changes.noteRows(
                chain.id(), ChangeKind.CALENDAR, rows, answers, row -> codes.bakeryId(row.bakery()), HoursRow::from);
        return answers;
    }

    private static RowAnswer take(
            Codes codes,
            Timetable timetable,
            Upserts<HoursKey, HoursFacts, HoursEntity> upserts,
            NumberedRow<HoursRow> numbered) {
        HoursRow row = numbered.row();
        try {
            HoursKey key = new HoursKey(codes.knownBakery(row.bakery()).id(), row.weekday(), row.opens(), row.from());
            return upserts.take(numbered.number(), key, before -> {
                HoursFacts after = HoursFacts.after(before, row);
                timetable.put(key, after);
                return after;
            });
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }
}
