package io.levain.models;

import io.levain.facts.Fact;
import io.levain.texts.FactsConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

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

    @Convert(converter = FactsConverter.class)
    private List<Fact> reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ModelInUse() {}

    /** The first of a chain. */
    ModelInUse(ModelEntity model, Instant now) {
        this.chainId = model.chainId();
        this.modelId = model.id();
        this.since = now;
        this.chosenBy = ChosenBy.GATE;
        this.reason = List.of();
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

    List<Fact> reason() {
        return reason;
    }

    void use(ModelEntity model, Instant now) {
        if (modelId != model.id()) {
            modelId = model.id();
            since = now;
        }
    }

    /** Notes who serves from now on. */
    void serve(ChosenBy by, ServedBy serving, List<Fact> why) {
        chosenBy = by;
        ruleServes = serving == ServedBy.RULE;
        reason = why;
    }

    ModelRecord.InUse view() {
        return new ModelRecord.InUse(since, chosenBy, servedBy(), reason);
    }
}
