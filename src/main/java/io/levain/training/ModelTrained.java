package io.levain.training;

/**
 * A training has made a model, and the gate has decided whether it goes into use.
 *
 * @param chainId the chain
 * @param modelVersion the version of the model
 */
public record ModelTrained(long chainId, int modelVersion) {}
