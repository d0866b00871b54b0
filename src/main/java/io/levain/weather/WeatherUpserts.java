package io.levain.weather;

import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.WeatherRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of weather.csv. */
@Service
class WeatherUpserts {

    private final Catalog catalog;
    private final WeatherEntities weather;
    private final Changes changes;
    private final Clock clock;

    WeatherUpserts(Catalog catalog, WeatherEntities weather, Changes changes, Clock clock) {
        this.catalog = catalog;
        this.weather = weather;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<WeatherRow>> rows) {
        Instant now = clock.instant();
        Codes codes = catalog.codes(chain.id(), rows, WeatherRow::bakery, row -> null);
        // Which row of a day counts follows from all of its rows, so two must not write them at the same moment.
        catalog.lock(codes.bakeryIds(rows.stream().map(row -> row.row().bakery())));
        Upserts<WeatherKey, WeatherValues, WeatherEntity> upserts = new Upserts<>(
                known(codes, rows.stream().map(NumberedRow::row).toList()),
                (key, values) -> new WeatherEntity(key, values, now));
        List<RowAnswer> answers =
                rows.stream().map(row -> take(now, codes, upserts, row)).toList();
        weather.saveAll(upserts.created());
        markBest(codes, rows, answers);
        changes.noteRows(
                chain.id(), ChangeKind.WEATHER, rows, answers, row -> codes.bakeryId(row.bakery()), WeatherRow::date);
        return answers;
    }

    private void markBest(Codes codes, List<NumberedRow<WeatherRow>> rows, List<RowAnswer> answers) {
        Map<Long, NavigableSet<LocalDate>> changed = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (answers.get(i).changedSomething()) {
                WeatherRow row = rows.get(i).row();
                long bakery = codes.bakeryId(row.bakery()).orElseThrow();
                changed.computeIfAbsent(bakery, none -> new TreeSet<>()).add(row.date());
            }
        }
        changed.forEach((bakery, days) -> weather.markBest(bakery, days.first(), days.last()));
    }

    /** What is stored of the bakeries, the period and the times of issue that the rows speak of. */
    private Map<WeatherKey, WeatherEntity> known(Codes codes, List<WeatherRow> rows) {
        List<Long> bakeries = rows.stream()
                .map(WeatherRow::bakery)
                .distinct()
                .flatMap(code -> codes.bakery(code).stream())
                .map(Bakery::id)
                .toList();
        List<LocalDate> dates = rows.stream().map(WeatherRow::date).sorted().toList();
        List<Instant> issues = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.issuedAt()))
                .distinct()
                .toList();
        return weather.findAllOf(bakeries, dates.get(0), dates.get(dates.size() - 1), issues).stream()
                .collect(toMap(WeatherEntity::key, day -> day));
    }

    private static RowAnswer take(
            Instant now,
            Codes codes,
            Upserts<WeatherKey, WeatherValues, WeatherEntity> upserts,
            NumberedRow<WeatherRow> numbered) {
        WeatherRow row = numbered.row();
        try {
            Bakery bakery = codes.knownBakery(row.bakery());
            checkTime(now, bakery, row);
            return upserts.take(
                    numbered.number(),
                    new WeatherKey(bakery.id(), row.date(), row.issuedAt()),
                    before -> (before == null ? WeatherValues.NONE : before).after(row));
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }

    private static void checkTime(Instant now, Bakery bakery, WeatherRow row) {
        Instant issuedAt = row.issuedAt();
        if (issuedAt != null && issuedAt.isAfter(now)) {
            throw new BadField("issued_at", issuedAt, "must not be after now, " + now);
        }
        LocalDate today = bakery.dayAt(now);
        if (issuedAt == null && row.date().isAfter(today)) {
            throw new BadField(
                    "date",
                    row.date(),
                    "cannot have been observed yet, today being " + today
                            + "; if it is a forecast, say in issued_at when it was made");
        }
    }
}
