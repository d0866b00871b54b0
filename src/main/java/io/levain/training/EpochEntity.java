package io.levain.training;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The loss at the end of one epoch of a training. */
@Entity
@Table(name = "training_epoch")
class EpochEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_epoch_seq")
    @SequenceGenerator(name = "training_epoch_seq", sequenceName = "training_epoch_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long trainingId;

    private String stage;
    private int horizon;
    private int epoch;
    private int epochs;
    private double loss;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected EpochEntity() {}

    EpochEntity(long trainingId, EpochRecord of) {
        this.trainingId = trainingId;
        this.stage = of.stage();
        this.horizon = of.horizon();
        this.epoch = of.epoch();
        this.epochs = of.epochs();
        this.loss = of.loss();
    }

    EpochRecord view() {
        return new EpochRecord(stage, horizon, epoch, epochs, loss);
    }
}
