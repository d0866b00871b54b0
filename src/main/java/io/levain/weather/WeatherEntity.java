package io.levain.weather;

import io.levain.intake.Upserts;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "weather")
class WeatherEntity implements Upserts.Stored<WeatherValues> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weather_seq")
    @SequenceGenerator(name = "weather_seq", sequenceName = "weather_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private LocalDate weatherDate;
    private @Nullable Instant issuedAt;

    /** Hibernate takes an embedded record without any value for null. */
    @Embedded
    private @Nullable WeatherValues values;

    @SuppressWarnings("UnusedVariable") // for who looks into the database
    private Instant recorded;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected WeatherEntity() {}

    WeatherEntity(WeatherKey key, WeatherValues values, Instant recorded) {
        this.bakeryId = key.bakeryId();
        this.weatherDate = key.date();
        this.issuedAt = key.issuedAt();
        this.values = values;
        this.recorded = recorded;
    }

    WeatherKey key() {
        return new WeatherKey(bakeryId, weatherDate, issuedAt);
    }

    @Override
    public WeatherValues facts() {
        return values == null ? WeatherValues.NONE : values;
    }

    @Override
    public void learn(WeatherValues newValues) {
        values = newValues;
    }
}
