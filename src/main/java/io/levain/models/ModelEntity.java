package io.levain.models;

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

/** A version of a chain's model; what it consists of lies in {@link ModelPart}s. */
@Entity
@Table(name = "model")
class ModelEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_seq")
    @SequenceGenerator(name = "model_seq", sequenceName = "model_seq", allocationSize = 50)
    private @Nullable Long id;

    private long chainId;

    private int modelVersion;
    private long trainingId;
    private Instant createdAt;
    private LocalDate trainedThrough;
    private long trainedRows;
    private long sizeBytes;
    private int recipe;

    /** Whether its parts are still there. */
    private boolean kept;

    @SuppressWarnings("UnusedVariable") // queries read it
    private boolean chosenByHand;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ModelEntity() {}

    ModelEntity(NewModel made, int modelVersion, Instant createdAt, long sizeBytes) {
        this.chainId = made.chainId();
        this.modelVersion = modelVersion;
        this.trainingId = made.training();
        this.createdAt = createdAt;
        this.trainedThrough = made.model().trainedThrough();
        this.trainedRows = made.model().rows();
        this.sizeBytes = sizeBytes;
        this.recipe = made.recipe();
        this.kept = true;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long chainId() {
        return chainId;
    }

    int version() {
        return modelVersion;
    }

    boolean isKept() {
        return kept;
    }

    /** Notes that its parts are gone. */
    void letGo() {
        kept = false;
    }

    /** Notes that somebody chose it, so that it is kept for good. */
    void choose() {
        chosenByHand = true;
    }

    KeptModel kept() {
        return new KeptModel(id(), modelVersion, recipe);
    }

    /** @param inUse how it is used, or null if it is not */
    ModelRecord view(ModelRecord.@Nullable InUse inUse) {
        return new ModelRecord(
                modelVersion, createdAt, trainedThrough, trainedRows, sizeBytes, trainingId, recipe, kept, inUse);
    }
}
