package io.levain.training;

import io.levain.evaluation.Contestant;
import io.levain.evaluation.Tried;
import io.levain.facts.Fact;
import io.levain.models.KeptModel;
import io.levain.models.Ruling;
import io.levain.models.ServedBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a new model.
 *
 * @param champion the model in use; null if there is none
 * @param trial what the gate found; null if there was nothing to find it on
 * @param note why the new model could not be tried, or not beside the champion; null if it could
 */
record Judgement(
        @Nullable KeptModel champion,
        @Nullable Tried trial,
        @Nullable Fact note) {

    static Judgement untried(@Nullable KeptModel champion, Fact note) {
        return new Judgement(champion, null, note);
    }

    /** Whether the new model goes into use. Where it could not be tried, only one of a known recipe does. */
    boolean takesChallenger() {
        if (trial != null) {
            return trial.gate().takesChallenger();
        }
        return champion == null || Recipe.made(champion);
    }

    /** Who makes the forecasts then. */
    ServedBy servedBy() {
        return trial != null && trial.gate().winner() == Contestant.RULE ? ServedBy.RULE : ServedBy.MODEL;
    }

    /** What the store of models is told. */
    Ruling ruling(List<Fact> reason) {
        return new Ruling(takesChallenger(), servedBy(), reason);
    }

    /** What is put on record, now that the new model has a version; null if there was no trial. */
    @Nullable
    GateRecord record(int version) {
        return trial == null
                ? null
                : GateRecord.of(trial.gate(), trial.days(), champion == null ? null : champion.version(), version);
    }
}
