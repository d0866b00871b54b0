package io.levain.simulation;

import io.levain.counts.DayCounts;
import io.levain.demand.days.DayWeather;
import io.levain.files.AimFields;
import io.levain.files.BakeryRow;
import io.levain.files.CountFields;
import io.levain.files.DoughFields;
import io.levain.files.EventRow;
import io.levain.files.Field;
import io.levain.files.HoursRow;
import io.levain.files.LimitFields;
import io.levain.files.MinuteFields;
import io.levain.files.MoneyFields;
import io.levain.files.PastFields;
import io.levain.files.PlaceFields;
import io.levain.files.ProductRow;
import io.levain.files.RowFormat;
import io.levain.files.RowWriter;
import io.levain.files.SalesRow;
import io.levain.files.SkyFields;
import io.levain.files.TemperatureFields;
import io.levain.files.WeatherRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulated bakery as the rows of the files: all that a real one would know of itself, and nothing more. */
public final class SimulatedFiles {

    private final SimulatedBakery bakery;
    private final SimulatedShop shop;

    /** The files of that bakery. */
    public SimulatedFiles(SimulatedBakery bakery) {
        this.bakery = bakery;
        this.shop = bakery.scenario().shop();
    }

    /** The one bakery. */
    public List<BakeryRow> bakeries() {
        return List.of(new BakeryRow(
                shop.code(),
                Field.of(shop.name()),
                Field.absent(),
                new PlaceFields(
                        Field.of(shop.latitude()),
                        Field.of(shop.longitude()),
                        Field.of(shop.timeZone()),
                        Field.of(shop.country()),
                        Field.of(shop.region())),
                Field.of(shop.currency()),
                Field.absent(),
                Field.absent()));
    }

    /** Its products. */
    public List<ProductRow> products() {
        return bakery.scenario().products().stream()
                .map(p -> new ProductRow(
                        p.code(),
                        Field.of(p.name()),
                        Field.of(p.category()),
                        new MoneyFields(Field.of(p.price()), Field.of(p.cost()), Field.of(p.salvage())),
                        Field.absent(),
                        AimFields.NONE,
                        new LimitFields(Field.of(p.batchSize()), Field.absent(), Field.absent()),
                        MinuteFields.NONE,
                        DoughFields.NONE,
                        PastFields.NONE))
                .toList();
    }

    /** Its sales up to the newest day; what was asked for in vain is not in them. */
    public List<SalesRow> sales() {
        return bakery.sales().stream()
                .map(s -> new SalesRow(
                        shop.code(),
                        s.product(),
                        s.date(),
                        CountFields.of(new DayCounts(
                                (double) s.sold(), (double) s.baked(), (double) s.unsold(), s.soldOutAt(), null))))
                .toList();
    }

    /** The weather observed up to the newest day, and that forecast for the days after. */
    public List<WeatherRow> weather() {
        List<WeatherRow> rows = new ArrayList<>();
        bakery.weather().forEach((date, weather) -> rows.add(row(date, null, weather)));
        bakery.weatherForecast().forEach((date, weather) -> rows.add(row(date, bakery.forecastIssuedAt(), weather)));
        return List.copyOf(rows);
    }

    private WeatherRow row(LocalDate date, @Nullable Instant issuedAt, DayWeather weather) {
        return new WeatherRow(
                shop.code(),
                date,
                issuedAt,
                new TemperatureFields(
                        Field.of(weather.temperatures().mean()),
                        Field.of(weather.temperatures().max()),
                        Field.of(weather.temperatures().min())),
                new SkyFields(
                        Field.of(weather.sky().precipitation()),
                        Field.of(weather.sky().sunshine()),
                        Field.of(weather.sky().cloudCover()),
                        Field.of(weather.sky().wind()),
                        Field.of((int) weather.sky().code())));
    }

    /** Its events, past and planned. */
    public List<EventRow> events() {
        return bakery.events().stream()
                .map(e -> new EventRow(
                        shop.code(),
                        e.product(),
                        e.date(),
                        Field.of(e.until()),
                        e.category().code(),
                        e.name()))
                .toList();
    }

    /** Its opening hours, which have always held. */
    public List<HoursRow> hours() {
        return bakery.hours().stream()
                .map(h -> new HoursRow(shop.code(), h.weekday(), h.opens(), h.closes(), null, Field.absent()))
                .toList();
    }

    /**
     * Writes them all into a folder, over those that are there.
     *
     * @param folder made if it is not there yet
     * @throws IOException if a file can't be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, BakeryRow.FORMAT, bakeries());
        write(folder, ProductRow.FORMAT, products());
        write(folder, SalesRow.FORMAT, sales());
        write(folder, WeatherRow.FORMAT, weather());
        write(folder, EventRow.FORMAT, events());
        write(folder, HoursRow.FORMAT, hours());
    }

    private static <R> void write(Path folder, RowFormat<R> format, List<R> rows) throws IOException {
        try (RowWriter<R> csv = format.writeCsv(Files.newBufferedWriter(folder.resolve(format.file())))) {
            rows.forEach(csv::write);
        }
    }
}
