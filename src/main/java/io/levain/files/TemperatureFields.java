package io.levain.files;

import java.util.List;

/**
 * What a row says of the temperatures of a day.
 *
 * @param temperatureMean degrees Celsius
 * @param temperatureMax degrees Celsius
 * @param temperatureMin degrees Celsius
 */
public record TemperatureFields(
        Field<Double> temperatureMean, Field<Double> temperatureMax, Field<Double> temperatureMin) {

    private static final Column<Double> MEAN = Column.optional("temperature_mean", Types.TEMPERATURE);
    private static final Column<Double> MAX = Column.optional("temperature_max", Types.TEMPERATURE);
    private static final Column<Double> MIN = Column.optional("temperature_min", Types.TEMPERATURE);

    static final List<Bound<TemperatureFields, ?>> COLUMNS = List.of(
            new Bound<>(MEAN, TemperatureFields::temperatureMean),
            new Bound<>(MAX, TemperatureFields::temperatureMax),
            new Bound<>(MIN, TemperatureFields::temperatureMin));

    static TemperatureFields of(Cells cells) {
        return new TemperatureFields(cells.field(MEAN), cells.field(MAX), cells.field(MIN));
    }
}
