package io.levain.models;

/**
 * What a gate decided about a new model.
 *
 * @param takesNew whether the new model goes into use; if not, the one before stays
 * @param servedBy who makes the forecasts from then on
 * @param reason why, as a sentence
 */
public record Ruling(boolean takesNew, ServedBy servedBy, String reason) {}
