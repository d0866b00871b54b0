package io.levain.demand.model;

import io.levain.demand.past.Series;
import java.time.LocalDate;

/**
 * What one series is expected to sell on one day.
 *
 * @param series which product in which bakery
 * @param date the day
 * @param usual its usual on such a day, in pieces, what sold-out days missed included by estimate
 * @param closedProbability how likely the bakery is closed then, judged by its past, 0..1; 1 if the calendar says so
 * @param quantiles the distribution of demand, in pieces
 */
public record DemandForecast(
        Series series, LocalDate date, double usual, double closedProbability, Quantiles quantiles) {}
