package io.levain.demand.days;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weather of one day at one bakery, observed or forecast. A value that is not known is {@code NaN}.
 *
 * @param temperatureMean degrees Celsius
 * @param temperatureMax degrees Celsius
 * @param temperatureMin degrees Celsius
 * @param precipitation millimetres
 * @param sunshine hours
 * @param cloudCover oktas, 0 to 8
 * @param wind kilometres an hour
 * @param code WMO code of the present weather (table 4677), 0 to 99
 */
public record DayWeather(
        double temperatureMean,
        double temperatureMax,
        double temperatureMin,
        double precipitation,
        double sunshine,
        double cloudCover,
        double wind,
        double code) {

    /** Nothing is known. */
    public static final DayWeather UNKNOWN = new DayWeather(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** The mean temperature, or the middle of maximum and minimum where only those are known; else {@code NaN}. */
    public double temperature() {
        return Double.isNaN(temperatureMean) ? (temperatureMax + temperatureMin) / 2 : temperatureMean;
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        for (double value : new double[] {
            temperatureMean, temperatureMax, temperatureMin, precipitation, sunshine, cloudCover, wind, code
        }) {
            out.writeDouble(value);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static DayWeather read(DataInput in) throws IOException {
        return new DayWeather(
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble());
    }
}
