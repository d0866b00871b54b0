package io.levain.files;

import java.util.List;

/**
 * What a row says of the sky over a day: rain, sun, clouds and wind.
 *
 * @param precipitationMm millimetres
 * @param sunshineHours hours
 * @param cloudCoverOktas eighths of the sky, 0 to 8
 * @param windKmh kilometres an hour
 * @param weatherCode WMO code of the present weather, table 4677
 */
public record SkyFields(
        Field<Double> precipitationMm,
        Field<Double> sunshineHours,
        Field<Double> cloudCoverOktas,
        Field<Double> windKmh,
        Field<Integer> weatherCode) {

    private static final Column<Double> PRECIPITATION_MM =
            Column.optional("precipitation_mm", NumberType.decimal(0, 2_000));
    private static final Column<Double> SUNSHINE_HOURS = Column.optional("sunshine_hours", NumberType.decimal(0, 24));
    private static final Column<Double> CLOUD_COVER_OKTAS =
            Column.optional("cloud_cover_oktas", NumberType.decimal(0, 8));
    private static final Column<Double> WIND_KMH = Column.optional("wind_kmh", NumberType.decimal(0, 500));
    private static final Column<Integer> WEATHER_CODE = Column.optional("weather_code", NumberType.whole(0, 99));

    static final List<Bound<SkyFields, ?>> COLUMNS = List.of(
            new Bound<>(PRECIPITATION_MM, SkyFields::precipitationMm),
            new Bound<>(SUNSHINE_HOURS, SkyFields::sunshineHours),
            new Bound<>(CLOUD_COVER_OKTAS, SkyFields::cloudCoverOktas),
            new Bound<>(WIND_KMH, SkyFields::windKmh),
            new Bound<>(WEATHER_CODE, SkyFields::weatherCode));

    static SkyFields of(Cells cells) {
        return new SkyFields(
                cells.field(PRECIPITATION_MM),
                cells.field(SUNSHINE_HOURS),
                cells.field(CLOUD_COVER_OKTAS),
                cells.field(WIND_KMH),
                cells.field(WEATHER_CODE));
    }
}
