package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.ServiceLevels;
import io.levain.demand.model.DemandModel;
import io.levain.evaluation.RowLevel;
import io.levain.evaluation.Tried;
import io.levain.facts.Fact;
import io.levain.history.ChainHistory;
import io.levain.models.KeptModel;
import io.levain.models.ModelArchive;
import io.levain.models.ModelChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries a new model beside the one in use and the baker's rule, on days that neither model has seen. */
@Component
class Gatekeeper {

    private final ModelChoice choice;
    private final ModelArchive store;
    private final Catalog catalog;

    Gatekeeper(ModelChoice choice, ModelArchive store, Catalog catalog) {
        this.choice = choice;
        this.store = store;
        this.catalog = catalog;
    }

    /** @param shadow that of the new model; null if the history is too short for one */
    Judgement judge(ChainHistory known, Fitted.@Nullable Shadow shadow) {
        KeptModel champion = choice.champion(known.chain()).orElse(null);
        if (shadow == null) {
            return Judgement.untried(champion, Fact.of(TrainingKind.TOO_SHORT_FOR_GATE));
        }
        DemandModel rival =
                champion == null ? null : store.shadow(champion.id()).orElse(null);
        boolean sameRecipe = champion != null && Recipe.made(champion);
        ServiceLevels levels = catalog.serviceLevels(known.chain().id());
        RowLevel level = (series, date) -> levels.level(series.bakery(), series.product(), date);
        return Tried.of(known.pasts(), shadow.heldBack(), shadow.model(), rival, sameRecipe, level, Recipe.THREADS)
                .map(trial -> new Judgement(champion, trial, noteOn(champion, rival)))
                .orElseGet(() -> Judgement.untried(champion, Fact.of(TrainingKind.TOO_FEW_OPEN_DAYS)));
    }

    private static @Nullable Fact noteOn(@Nullable KeptModel champion, @Nullable DemandModel rival) {
        return champion != null && rival == null
                ? Fact.of(TrainingKind.NO_SHADOW).with("version", champion.version())
                : null;
    }
}
