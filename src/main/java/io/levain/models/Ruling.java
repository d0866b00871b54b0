package io.levain.models;

import io.levain.facts.Fact;
import java.util.List;

/**
 * What a gate decided about a new model.
 *
 * @param takesNew whether the new model goes into use; if not, the one before stays
 * @param servedBy who makes the forecasts from then on
 * @param reason why
 */
public record Ruling(boolean takesNew, ServedBy servedBy, List<Fact> reason) {}
