package io.levain.training;

import org.jspecify.annotations.Nullable;

/**
 * What makes a chain's forecasts now.
 *
 * @param model the model that does; null if the baker's rule does
 * @param because why, as a sentence
 */
public record Serving(@Nullable StoredModel model, String because) {}
