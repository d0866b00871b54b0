package io.levain.weather;

import io.levain.catalog.Bakery;
import io.levain.demand.days.DayWeather;
import io.levain.files.Field;
import io.levain.files.SkyFields;
import io.levain.files.TemperatureFields;
import io.levain.files.WeatherRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The weather of each bakery's days as it is best known: as observed, else as it was forecast last. */
@Service
public class WeatherHistory {

    private final WeatherReader reader;

    WeatherHistory(WeatherReader reader) {
        this.reader = reader;
    }

    /** Takes the weather day by day. */
    @FunctionalInterface
    public interface Sink {

        /**
         * One day at one bakery.
         *
         * @param bakery its code
         * @param weather as observed, or as forecast last; at least one value is known
         * @param observed which of the two
         */
        void day(String bakery, LocalDate date, DayWeather weather, boolean observed);
    }

    /**
     * Gives each day of a bakery of which any value is known once, in order. An observation without any value counts for
     * none. The rows are read while they are given: the sink should not wait for anything.
     */
    public void read(Bakery bakery, Sink sink) {
        reader.best(bakery, (code, key, values) -> sink.day(code, key.date(), weather(values), key.issuedAt() == null));
    }

    /**
     * The weather of a day after a row that says some of it. A mean that the row does not give is that of highest and
     * lowest, where it gives one of those and both are known: one of other extremes would outweigh them.
     */
    public static DayWeather after(DayWeather known, WeatherRow row) {
        TemperatureFields warmth = row.temperature();
        DayWeather.Temperatures before = known.temperatures();
        double max = after(warmth.temperatureMax(), before.max());
        double min = after(warmth.temperatureMin(), before.min());
        boolean otherExtremes =
                warmth.temperatureMax().isGiven() || warmth.temperatureMin().isGiven();
        double mean = otherExtremes && !Double.isNaN(max + min) ? Double.NaN : before.mean();
        SkyFields sky = row.sky();
        return new DayWeather(
                new DayWeather.Temperatures(after(warmth.temperatureMean(), mean), max, min),
                new DayWeather.Sky(
                        after(sky.precipitationMm(), known.sky().precipitation()),
                        after(sky.sunshineHours(), known.sky().sunshine()),
                        after(sky.cloudCoverOktas(), known.sky().cloudCover()),
                        after(sky.windKmh(), known.sky().wind()),
                        after(sky.weatherCode(), known.sky().code())));
    }

    private static double after(Field<? extends Number> field, double known) {
        return field.isGiven() ? orNaN(field.orNull()) : known;
    }

    private static DayWeather weather(WeatherValues values) {
        return new DayWeather(
                new DayWeather.Temperatures(
                        orNaN(values.temperature().temperatureMean()),
                        orNaN(values.temperature().temperatureMax()),
                        orNaN(values.temperature().temperatureMin())),
                new DayWeather.Sky(
                        orNaN(values.sky().precipitationMm()),
                        orNaN(values.sky().sunshineHours()),
                        orNaN(values.sky().cloudCoverOktas()),
                        orNaN(values.sky().windKmh()),
                        orNaN(values.sky().weatherCode())));
    }

    private static double orNaN(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }
}
