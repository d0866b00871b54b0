package io.levain.models;

/**
 * A version of a chain's model, in the archive.
 *
 * @param id what other tables refer to
 * @param version counts from 1, chain by chain
 * @param recipe how it was made
 */
public record KeptModel(long id, int version, int recipe) {}
