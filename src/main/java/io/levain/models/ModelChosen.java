package io.levain.models;

/**
 * Somebody has chosen a version of a chain's model by hand; it is in use from then on.
 *
 * @param chainId the chain
 * @param modelVersion the version of the model
 */
public record ModelChosen(long chainId, int modelVersion) {}
