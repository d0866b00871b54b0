package io.levain.weather;

import io.levain.files.Field;
import io.levain.files.TemperatureFields;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How warm a day is, in the units of {@link TemperatureFields}; null what is not known. */
@Embeddable
record Temperatures(
        @Nullable Double temperatureMean,
        @Nullable Double temperatureMax,
        @Nullable Double temperatureMin) {

    static final Temperatures NONE = new Temperatures(null, null, null);

    Temperatures after(TemperatureFields row) {
        return new Temperatures(
                row.temperatureMean().over(temperatureMean),
                row.temperatureMax().over(temperatureMax),
                row.temperatureMin().over(temperatureMin));
    }

    TemperatureFields fields() {
        return new TemperatureFields(Field.of(temperatureMean), Field.of(temperatureMax), Field.of(temperatureMin));
    }
}
