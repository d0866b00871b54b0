package io.levain.forecast;

import io.levain.facts.Fact;
import io.levain.texts.FactsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A forecast of one day of one bakery as it was issued. What it says is never changed; whether it is the one that counts
 * is ({@code replaced_by}).
 */
@Entity
@Table(name = "forecast")
class ForecastEntity {

    /** A text of any length, in the word that both databases are checked by. */
    private static final String TEXT = "character large object";

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

    @Column(columnDefinition = TEXT)
    @Convert(converter = FactsConverter.class)
    private List<Fact> servedBecause;

    @Column(columnDefinition = TEXT)
    private String context;

    @Column(columnDefinition = TEXT)
    private @Nullable String answer;

    private String contentHash;

    @SuppressWarnings("UnusedVariable") // queries read it, and statements change it
    private long replacedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ForecastEntity() {}

    ForecastEntity(Draft draft, Instant issuedAt, String context, String answer, String contentHash) {
        Basis basis = draft.basis();
        this.bakeryId = draft.bakeryId();
        this.forecastDate = draft.date();
        this.issuedAt = issuedAt;
        this.modelId = basis.modelId();
        this.salesThrough = basis.salesThrough();
        this.servedBecause = basis.servedBecause();
        this.context = context;
        this.answer = answer;
        this.contentHash = contentHash;
    }

    /**
     * What a forecast rests on.
     *
     * @param modelId the model that made it; null if the baker's rule did
     * @param servedBecause why that model or the rule
     * @param salesThrough the newest day
     */
    record Basis(@Nullable Long modelId, List<Fact> servedBecause, LocalDate salesThrough) {}

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

    /** Tells the draft that it was issued from; what its counts became by {@link Allotments} is no part of it. */
    String contentHash() {
        return contentHash;
    }

    String context() {
        return context;
    }
}
