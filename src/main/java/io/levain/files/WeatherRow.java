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
 * @param temperatureMean degrees Celsius
 * @param temperatureMax degrees Celsius
 * @param temperatureMin degrees Celsius
 * @param precipitationMm millimetres
 * @param sunshineHours hours
 * @param cloudCoverOktas eighths of the sky, 0 to 8
 * @param windKmh kilometres an hour
 * @param weatherCode WMO code of the present weather, table 4677
 */
public record WeatherRow(
        String bakery,
        LocalDate date,
        @Nullable Instant issuedAt,
        Field<Double> temperatureMean,
        Field<Double> temperatureMax,
        Field<Double> temperatureMin,
        Field<Double> precipitationMm,
        Field<Double> sunshineHours,
        Field<Double> cloudCoverOktas,
        Field<Double> windKmh,
        Field<Integer> weatherCode) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<Instant> ISSUED_AT = Column.optional("issued_at", Types.INSTANT);
    private static final Column<Double> TEMPERATURE_MEAN = Column.optional("temperature_mean", Types.TEMPERATURE);
    private static final Column<Double> TEMPERATURE_MAX = Column.optional("temperature_max", Types.TEMPERATURE);
    private static final Column<Double> TEMPERATURE_MIN = Column.optional("temperature_min", Types.TEMPERATURE);
    private static final Column<Double> PRECIPITATION_MM =
            Column.optional("precipitation_mm", NumberType.decimal(0, 2_000));
    private static final Column<Double> SUNSHINE_HOURS = Column.optional("sunshine_hours", NumberType.decimal(0, 24));
    private static final Column<Double> CLOUD_COVER_OKTAS =
            Column.optional("cloud_cover_oktas", NumberType.decimal(0, 8));
    private static final Column<Double> WIND_KMH = Column.optional("wind_kmh", NumberType.decimal(0, 500));
    private static final Column<Integer> WEATHER_CODE = Column.optional("weather_code", NumberType.whole(0, 99));

    /** How such rows are read and written. */
    public static final RowFormat<WeatherRow> FORMAT = RowFormat.<WeatherRow>of("weather.csv")
            .value(BAKERY, WeatherRow::bakery)
            .value(DATE, WeatherRow::date)
            .value(ISSUED_AT, WeatherRow::issuedAt)
            .field(TEMPERATURE_MEAN, WeatherRow::temperatureMean)
            .field(TEMPERATURE_MAX, WeatherRow::temperatureMax)
            .field(TEMPERATURE_MIN, WeatherRow::temperatureMin)
            .field(PRECIPITATION_MM, WeatherRow::precipitationMm)
            .field(SUNSHINE_HOURS, WeatherRow::sunshineHours)
            .field(CLOUD_COVER_OKTAS, WeatherRow::cloudCoverOktas)
            .field(WIND_KMH, WeatherRow::windKmh)
            .field(WEATHER_CODE, WeatherRow::weatherCode)
            .example("harbour,2026-03-05,2026-03-04T15:00:00Z,6.5,9.1,2.8,1.4,3.5,6,22,61")
            .madeBy(WeatherRow::of);

    public WeatherRow {
        FORMAT.check(
                bakery,
                date,
                issuedAt,
                temperatureMean,
                temperatureMax,
                temperatureMin,
                precipitationMm,
                sunshineHours,
                cloudCoverOktas,
                windKmh,
                weatherCode);
    }

    private static WeatherRow of(Cells cells) {
        return new WeatherRow(
                cells.value(BAKERY),
                cells.value(DATE),
                cells.orNull(ISSUED_AT),
                cells.field(TEMPERATURE_MEAN),
                cells.field(TEMPERATURE_MAX),
                cells.field(TEMPERATURE_MIN),
                cells.field(PRECIPITATION_MM),
                cells.field(SUNSHINE_HOURS),
                cells.field(CLOUD_COVER_OKTAS),
                cells.field(WIND_KMH),
                cells.field(WEATHER_CODE));
    }
}
