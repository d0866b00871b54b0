package io.levain.demand;

import java.time.LocalDate;

/**
 * One row of sales as it stands in a history.
 *
 * @param series which product in which bakery
 * @param date the day
 * @param sold walk-in pieces, 0 or more
 * @param open whether the bakery sold anything that day
 */
public record Observation(Series series, LocalDate date, double sold, boolean open) {}
