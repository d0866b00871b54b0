package io.levain.weather;

import io.levain.catalog.Bakery;
import io.levain.demand.days.DayWeather;
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
