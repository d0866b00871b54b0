package io.levain.demand.days;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weather of one day at one bakery, observed or forecast. A value that is not known is {@code NaN}.
 *
 * @param temperatures how warm it is
 * @param sky rain, sun, clouds and wind
 */
public record DayWeather(Temperatures temperatures, Sky sky) {

    /** Nothing is known. */
    public static final DayWeather UNKNOWN = new DayWeather(Temperatures.UNKNOWN, Sky.UNKNOWN);

    /**
     * How warm a day is, in degrees Celsius.
     *
     * @param mean of the day
     * @param max the highest
     * @param min the lowest
     */
    public record Temperatures(double mean, double max, double min) {

        /** None is known. */
        public static final Temperatures UNKNOWN = new Temperatures(Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * The sky over a day.
     *
     * @param precipitation millimetres
     * @param sunshine hours
     * @param cloudCover oktas, 0 to 8
     * @param wind kilometres an hour
     * @param code WMO code of the present weather (table 4677), 0 to 99
     */
    public record Sky(double precipitation, double sunshine, double cloudCover, double wind, double code) {

        /** Nothing is known of it. */
        public static final Sky UNKNOWN = new Sky(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The mean temperature, or the middle of maximum and minimum where only those are known; else {@code NaN}. */
    public double temperature() {
        return Double.isNaN(temperatures.mean) ? (temperatures.max + temperatures.min) / 2 : temperatures.mean;
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        for (double value : new double[] {
            temperatures.mean,
            temperatures.max,
            temperatures.min,
            sky.precipitation,
            sky.sunshine,
            sky.cloudCover,
            sky.wind,
            sky.code
        }) {
            out.writeDouble(value);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static DayWeather read(DataInput in) throws IOException {
        return new DayWeather(
                new Temperatures(in.readDouble(), in.readDouble(), in.readDouble()),
                new Sky(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
    }
}
