package io.levain.training;

/**
 * A chain has a new model in use.
 *
 * @param chainId the chain
 * @param modelVersion the version of the model
 */
public record ModelTrained(long chainId, int modelVersion) {}
