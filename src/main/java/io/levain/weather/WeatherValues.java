package io.levain.weather;

import io.levain.files.Field;
import io.levain.files.WeatherRow;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is known of the weather of a day, in the units of {@link WeatherRow}; null what is not. */
@Embeddable
record WeatherValues(
        @Nullable Double temperatureMean,
        @Nullable Double temperatureMax,
        @Nullable Double temperatureMin,
        @Nullable Double precipitationMm,
        @Nullable Double sunshineHours,
        @Nullable Double cloudCoverOktas,
        @Nullable Double windKmh,
        @Nullable Integer weatherCode) {

    static final WeatherValues NONE = new WeatherValues(null, null, null, null, null, null, null, null);

    WeatherValues after(WeatherRow row) {
        return new WeatherValues(
                row.temperatureMean().over(temperatureMean),
                row.temperatureMax().over(temperatureMax),
                row.temperatureMin().over(temperatureMin),
                row.precipitationMm().over(precipitationMm),
                row.sunshineHours().over(sunshineHours),
                row.cloudCoverOktas().over(cloudCoverOktas),
                row.windKmh().over(windKmh),
                row.weatherCode().over(weatherCode));
    }

    WeatherRow row(String bakery, WeatherKey key) {
        return new WeatherRow(
                bakery,
                key.date(),
                key.issuedAt(),
                Field.of(temperatureMean),
                Field.of(temperatureMax),
                Field.of(temperatureMin),
                Field.of(precipitationMm),
                Field.of(sunshineHours),
                Field.of(cloudCoverOktas),
                Field.of(windKmh),
                Field.of(weatherCode));
    }
}
