package io.levain.training;

import io.levain.facts.Fact;

/**
 * A training ended without a model; the one before stays in use.
 *
 * @param chainId the chain
 * @param reason why, and what to do
 */
public record TrainingFailed(long chainId, Fact reason) {}
