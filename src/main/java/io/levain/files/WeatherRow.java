package io.levain.files;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of weather.csv: the weather of one day at one bakery, as observed or as forecast at some time.
 *
 * @param bakery the code of the bakery
 * @param date the day
 * @param issuedAt when it was forecast; null if it was observed
 * @param temperature how warm it was
 * @param sky rain, sun, clouds and wind
 */
public record WeatherRow(
        String bakery, LocalDate date, @Nullable Instant issuedAt, TemperatureFields temperature, SkyFields sky) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<Instant> ISSUED_AT = Column.optional("issued_at", Types.INSTANT);

    /** How such rows are read and written. */
    public static final RowFormat<WeatherRow> FORMAT = RowFormat.<WeatherRow>of("weather.csv")
            .value(BAKERY, WeatherRow::bakery)
            .value(DATE, WeatherRow::date)
            .value(ISSUED_AT, WeatherRow::issuedAt)
            .part(TemperatureFields.COLUMNS, WeatherRow::temperature)
            .part(SkyFields.COLUMNS, WeatherRow::sky)
            .toldApartBy(BAKERY, DATE, ISSUED_AT)
            .example("harbour,2026-03-05,2026-03-04T15:00:00Z,6.5,9.1,2.8,1.4,3.5,6,22,61")
            .madeBy(WeatherRow::of);

    public WeatherRow {
        FORMAT.check(bakery, date, issuedAt, temperature, sky);
    }

    private static WeatherRow of(Cells cells) {
        return new WeatherRow(
                cells.value(BAKERY),
                cells.value(DATE),
                cells.orNull(ISSUED_AT),
                TemperatureFields.of(cells),
                SkyFields.of(cells));
    }
}
