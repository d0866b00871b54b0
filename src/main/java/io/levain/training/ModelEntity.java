package io.levain.training;

import io.levain.demand.DemandModel;
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
    private int trainedRows;
    private long sizeBytes;
    private int recipe;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ModelEntity() {}

    ModelEntity(TrainingEntity training, int modelVersion, Instant createdAt, DemandModel model, long sizeBytes) {
        this.chainId = training.chainId();
        this.modelVersion = modelVersion;
        this.trainingId = training.id();
        this.createdAt = createdAt;
        this.trainedThrough = model.trainedThrough();
        this.trainedRows = model.rows();
        this.sizeBytes = sizeBytes;
        this.recipe = Recipe.NUMBER;
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

    int recipe() {
        return recipe;
    }

    /** @param inUse how it is used, or null if it is not */
    ModelRecord view(ModelRecord.@Nullable InUse inUse) {
        return new ModelRecord(
                modelVersion, createdAt, trainedThrough, trainedRows, sizeBytes, trainingId, recipe, inUse);
    }
}
