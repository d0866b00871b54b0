package io.levain.weather;

import io.levain.files.WeatherRow;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What is known of the weather of a day. */
@Embeddable
record WeatherValues(Temperatures temperature, Sky sky) {

    static final WeatherValues NONE = new WeatherValues(Temperatures.NONE, Sky.NONE);

    /** Hibernate takes an embedded record without any value for null. */
    WeatherValues {
        temperature = Objects.requireNonNullElse(temperature, Temperatures.NONE);
        sky = Objects.requireNonNullElse(sky, Sky.NONE);
    }

    WeatherValues after(WeatherRow row) {
        return new WeatherValues(temperature.after(row.temperature()), sky.after(row.sky()));
    }

    WeatherRow row(String bakery, WeatherKey key) {
        return new WeatherRow(bakery, key.date(), key.issuedAt(), temperature.fields(), sky.fields());
    }
}
