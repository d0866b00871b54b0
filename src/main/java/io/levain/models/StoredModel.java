package io.levain.models;

import io.levain.demand.model.DemandModel;

/**
 * A version of a chain's model, ready to use.
 *
 * @param id what other tables refer to
 * @param about what is on record of it
 * @param model the model itself
 */
public record StoredModel(long id, ModelRecord about, DemandModel model) {}
