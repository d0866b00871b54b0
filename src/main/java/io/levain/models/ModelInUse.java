package io.levain.models;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which version of a chain's model is in use, and whether it serves. */
@Entity
@Table(name = "model_in_use")
class ModelInUse {

    @Id
    private long chainId;

    private long modelId;
    private Instant since;

    @Enumerated(EnumType.STRING)
    private ChosenBy chosenBy;

    private boolean ruleServes;
    private String reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ModelInUse() {}

    /** The first of a chain. */
    ModelInUse(ModelEntity model, Instant now) {
        this.chainId = model.chainId();
        this.modelId = model.id();
        this.since = now;
        this.chosenBy = ChosenBy.GATE;
        this.reason = "";
    }

    long chainId() {
        return chainId;
    }

    long modelId() {
        return modelId;
    }

    boolean isChosenByHand() {
        return chosenBy == ChosenBy.HAND;
    }

    ServedBy servedBy() {
        return ruleServes ? ServedBy.RULE : ServedBy.MODEL;
    }

    String reason() {
        return reason;
    }

    void use(ModelEntity model, Instant now) {
        if (modelId != model.id()) {
            modelId = model.id();
            since = now;
        }
    }

    /** Notes who serves from now on. */
    void serve(ChosenBy by, ServedBy serving, String why) {
        chosenBy = by;
        ruleServes = serving == ServedBy.RULE;
        reason = why;
    }

    ModelRecord.InUse view() {
        return new ModelRecord.InUse(since, chosenBy, servedBy(), reason);
    }
}
