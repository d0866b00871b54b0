package io.levain.models;

import io.levain.demand.model.DemandModel;
import org.jspecify.annotations.Nullable;

/**
 * A model that a training has made and that is not kept yet.
 *
 * @param chainId the chain whose sales it learned from
 * @param training the number of the training
 * @param recipe how it was made; models of one recipe differ by the days that they learned from
 * @param model trained on all days
 * @param shadow made the same way without the last days; null where the history is too short to hold any back
 */
public record NewModel(
        long chainId,
        long training,
        int recipe,
        DemandModel model,
        @Nullable DemandModel shadow) {}
