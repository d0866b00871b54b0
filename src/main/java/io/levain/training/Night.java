package io.levain.training;

import io.levain.demand.model.DemandModel;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Pasts;
import io.levain.evaluation.HeldBack;
import io.levain.facts.Fact;
import io.levain.history.ChainHistory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How tonight's model is made: by a nudge from the one in use where that will do, else by a fit on all days. Its shadow
 * is made the same way, from the shadow of the one in use.
 */
final class Night {

    private final ChainHistory known;

    /** Where a nudge starts; null for a fit. */
    private final @Nullable Base from;

    private final List<Fact> how;

    /**
     * The model in use, that a nudge starts from.
     *
     * @param version its version
     * @param shadow what stands for it on days held back; null if it kept none
     */
    record Base(int version, DemandModel model, @Nullable DemandModel shadow) {}

    private Night(ChainHistory known, @Nullable Base from, List<Fact> how) {
        this.known = known;
        this.from = from;
        this.how = how;
    }

    /** Decides by what is known and the model in use; null if there is none of this recipe. */
    static Night of(ChainHistory known, @Nullable Base base) {
        if (base == null) {
            return fit(known, Fact.of(TrainingKind.NO_MODEL_OF_RECIPE));
        }
        return Recipe.reasonToFitAnew(base.model, known.pasts(), known.newestDay())
                .map(why -> fit(known, why))
                .orElseGet(() -> new Night(
                        known,
                        base,
                        List.of(Fact.of(TrainingKind.BROUGHT_UP_TO_DATE).with("version", base.version))));
    }

    /** Fits on all days. */
    static Night fit(ChainHistory known, Fact why) {
        return new Night(known, null, List.of(Fact.of(TrainingKind.FITTED_ON_ALL_DAYS), why));
    }

    /** How the model is made, and why. */
    List<Fact> how() {
        return how;
    }

    /** What is done while the model is made. */
    String stage() {
        return from != null ? "bringing the model up to date" : "fitting on all days";
    }

    /** Makes the model that is to serve. */
    DemandModel model(TrainingLog log) {
        return from != null
                ? Recipe.nudge(from.model, known.pasts(), known.newestDay(), log)
                : Recipe.fit(known.pasts(), known.newestDay(), log);
    }

    /**
     * Makes its shadow.
     *
     * @throws NotEnoughHistory if too few days are left to learn from
     */
    DemandModel shadow(HeldBack held, TrainingLog log) {
        Pasts pasts = known.pasts();
        LocalDate through = held.lastSeen();
        DemandModel before = from == null ? null : from.shadow;
        return before != null && Recipe.reasonToFitAnew(before, pasts, through).isEmpty()
                ? Recipe.nudge(before, pasts, through, log)
                : Recipe.shadow(pasts, through, log);
    }
}
