package io.levain.forecast;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A forecast of one day of one bakery as it was issued. It is never changed. */
@Entity
@Table(name = "forecast")
class ForecastEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forecast_seq")
    @SequenceGenerator(name = "forecast_seq", sequenceName = "forecast_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long bakeryId;

    private LocalDate forecastDate;
    private Instant issuedAt;
    private @Nullable Long modelId;
    private LocalDate salesThrough;
    private String servedBecause;
    private String context;
    private String contentHash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ForecastEntity() {}

    ForecastEntity(long bakeryId, LocalDate date, Instant issuedAt, Basis basis, String context, String contentHash) {
        this.bakeryId = bakeryId;
        this.forecastDate = date;
        this.issuedAt = issuedAt;
        this.modelId = basis.modelId();
        this.salesThrough = basis.salesThrough();
        this.servedBecause = basis.servedBecause();
        this.context = context;
        this.contentHash = contentHash;
    }

    /**
     * What a forecast rests on.
     *
     * @param modelId the model that made it; null if the baker's rule did
     * @param servedBecause why that model or the rule, as a sentence
     * @param salesThrough the newest day
     */
    record Basis(@Nullable Long modelId, String servedBecause, LocalDate salesThrough) {}

    long id() {
        return Objects.requireNonNull(id);
    }

    LocalDate date() {
        return forecastDate;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Basis basis() {
        return new Basis(modelId, servedBecause, salesThrough);
    }

    String context() {
        return context;
    }

    String contentHash() {
        return contentHash;
    }
}
