package io.levain.weather;

import io.levain.files.Field;
import io.levain.files.SkyFields;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Rain, sun, clouds and wind of a day, in the units of {@link SkyFields}; null what is not known. */
@Embeddable
record Sky(
        @Nullable Double precipitationMm,
        @Nullable Double sunshineHours,
        @Nullable Double cloudCoverOktas,
        @Nullable Double windKmh,
        @Nullable Integer weatherCode) {

    static final Sky NONE = new Sky(null, null, null, null, null);

    Sky after(SkyFields row) {
        return new Sky(
                row.precipitationMm().over(precipitationMm),
                row.sunshineHours().over(sunshineHours),
                row.cloudCoverOktas().over(cloudCoverOktas),
                row.windKmh().over(windKmh),
                row.weatherCode().over(weatherCode));
    }

    SkyFields fields() {
        return new SkyFields(
                Field.of(precipitationMm),
                Field.of(sunshineHours),
                Field.of(cloudCoverOktas),
                Field.of(windKmh),
                Field.of(weatherCode));
    }
}
