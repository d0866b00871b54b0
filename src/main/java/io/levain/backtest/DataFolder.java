package io.levain.backtest;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.CalendarEvent;
import io.levain.calendar.HolidayRegion;
import io.levain.calendar.OpeningHours;
import io.levain.counts.DayCounts;
import io.levain.demand.days.DaySales;
import io.levain.demand.days.DayWeather;
import io.levain.demand.days.EventCategory;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Histories;
import io.levain.files.AimRow;
import io.levain.files.BadFolder;
import io.levain.files.BakeryRow;
import io.levain.files.EventRow;
import io.levain.files.ExpectationRow;
import io.levain.files.Field;
import io.levain.files.HoursRow;
import io.levain.files.ProductRow;
import io.levain.files.SalesRow;
import io.levain.files.WeatherRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder of the files as histories. Days without sales, or with zeros alone, count as closed: the folder is all there
 * is to know of its days.
 */
final class DataFolder {

    private final FileReading files;
    private final boolean withWeather;
    private final HistoryBuilder history = new HistoryBuilder();
    private final Map<String, HolidayRegion> regions = new LinkedHashMap<>();
    private final Map<String, List<OpeningHours>> hours = new LinkedHashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final IssuedWeather issued = new IssuedWeather();
    private final Goods goods = new Goods();

    private DataFolder(FileReading files, boolean withWeather) {
        this.files = files;
        this.withWeather = withWeather;
    }

    /**
     * What a folder holds.
     *
     * @param histories of its bakeries
     * @param issued the forecasts of their weather
     * @param goods what their products bring and cost, and how they are baked
     */
    record Contents(Histories histories, IssuedWeather issued, Goods goods) {}

    /**
     * Reads the folder; rows that cannot be taken are told to the reading and left out.
     *
     * @throws BadFolder if a file that is needed is missing, or one is no file of its kind
     */
    static Contents read(Path folder, FileReading files, boolean withWeather) {
        if (!Files.isDirectory(folder)) {
            throw new BadFolder("there is no folder " + folder);
        }
        return new DataFolder(files, withWeather).read();
    }

    private Contents read() {
        files.needed(BakeryRow.FORMAT, this::add);
        files.needed(ProductRow.FORMAT, this::add);
        files.optional(AimRow.FORMAT, this::add);
        files.optional(EventRow.FORMAT, this::add);
        files.optional(HoursRow.FORMAT, this::add);
        regions.forEach((bakery, region) -> history.bakery(
                bakery,
                new BakeryCalendar(bakery, region, hours.getOrDefault(bakery, List.of()), Set.of(), events),
                true));
        files.optional(ExpectationRow.FORMAT, this::add);
        files.needed(SalesRow.FORMAT, this::add);
        if (withWeather) {
            files.optional(WeatherRow.FORMAT, this::add);
        }
        return new Contents(history.histories(), issued, goods);
    }

    private void add(BakeryRow row) {
        String country = row.place().country().orNull();
        if (country == null) {
            throw new IllegalArgumentException("country is missing");
        }
        HolidayRegion region = new HolidayRegion(country, row.place().region().orNull());
        if (!region.hasCalendar()) {
            files.notice(row.bakery() + ": no public holidays are known in " + region.country() + " but those of "
                    + EventRow.FORMAT.file());
        }
        regions.put(row.bakery(), region);
        goods.add(row);
        ZoneId zone = row.place().timeZone().orNull();
        if (zone != null) {
            zones.put(row.bakery(), zone);
        }
    }

    private void add(ProductRow row) {
        String replaces = row.past().replaces().orNull();
        LocalDate from = row.past().replacesFrom().orNull();
        if (replaces != null) {
            history.replaced(row.product(), replaces, from);
        } else if (from != null) {
            throw new IllegalArgumentException("replaces_from " + from + " is given, and replaces is missing");
        }
        history.product(row.product(), row.category().orNull());
        goods.add(row);
    }

    private void add(AimRow row) {
        if (row.bakery() != null) {
            known(row.bakery());
        }
        goods.add(row);
    }

    private void add(EventRow row) {
        EventCategory category = EventCategory.of(row.category())
                .orElseThrow(() -> new IllegalArgumentException("unknown category " + row.category()));
        LocalDate until = row.until().orNull();
        events.add(new CalendarEvent(
                row.bakery(), row.product(), row.date(), until == null ? row.date() : until, category, row.name()));
    }

    private void add(HoursRow row) {
        hours.computeIfAbsent(known(row.bakery()), b -> new ArrayList<>())
                .add(new OpeningHours(
                        row.weekday(),
                        row.opens(),
                        row.closes(),
                        row.from(),
                        row.until().orNull()));
    }

    private void add(ExpectationRow row) {
        history.expectation(
                known(row.bakery()),
                row.product(),
                row.weekday(),
                row.pieces(),
                row.from().orNull());
    }

    private void add(SalesRow row) {
        DayCounts counts = row.counts().over(DayCounts.NOTHING);
        DaySales day = DaySales.of(counts)
                .orElseThrow(() -> new IllegalArgumentException("unsold " + counts.unsold() + " is more than baked "
                        + counts.baked() + ", and sold is missing"));
        history.sales(known(row.bakery()), row.product(), row.date(), day);
    }

    private void add(WeatherRow row) {
        String bakery = known(row.bakery());
        Instant at = row.issuedAt();
        if (at == null) {
            history.weather(bakery, row.date(), weather(row));
        } else {
            ZoneId zone = zones.getOrDefault(bakery, ZoneOffset.UTC);
            issued.add(bakery, row.date(), at, LocalDate.ofInstant(at, zone), weather(row));
        }
    }

    private static DayWeather weather(WeatherRow row) {
        return new DayWeather(
                new DayWeather.Temperatures(
                        number(row.temperature().temperatureMean(), Double.NaN),
                        number(row.temperature().temperatureMax(), Double.NaN),
                        number(row.temperature().temperatureMin(), Double.NaN)),
                new DayWeather.Sky(
                        number(row.sky().precipitationMm(), Double.NaN),
                        number(row.sky().sunshineHours(), Double.NaN),
                        number(row.sky().cloudCoverOktas(), Double.NaN),
                        number(row.sky().windKmh(), Double.NaN),
                        number(row.sky().weatherCode(), Double.NaN)));
    }

    private String known(String bakery) {
        if (!regions.containsKey(bakery)) {
            throw new IllegalArgumentException("bakery " + bakery + " is not in " + BakeryRow.FORMAT.file());
        }
        return bakery;
    }

    private static double number(Field<? extends Number> field, double absent) {
        Number value = field.orNull();
        return value == null ? absent : value.doubleValue();
    }
}
