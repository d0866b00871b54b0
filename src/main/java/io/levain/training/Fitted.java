package io.levain.training;

import io.levain.demand.model.DemandModel;
import io.levain.evaluation.HeldBack;
import io.levain.models.NewModel;
import org.jspecify.annotations.Nullable;

/**
 * What a training has made.
 *
 * @param model trained on all days
 * @param shadow made the same way without the last days; null where the history is too short to hold any back
 * @param loss mean pinball loss of the last epoch of the model for tomorrow, in shares of the usual; null
 *     if there was no row to learn from
 */
record Fitted(
        DemandModel model,
        @Nullable Shadow shadow,
        @Nullable Double loss) {

    /** The same as what the archive keeps. */
    NewModel ofTraining(long training, long chainId) {
        return new NewModel(chainId, training, Recipe.NUMBER, model, shadow == null ? null : shadow.model());
    }

    /** A model, and the days that were held back from it. */
    record Shadow(DemandModel model, HeldBack heldBack) {}
}
