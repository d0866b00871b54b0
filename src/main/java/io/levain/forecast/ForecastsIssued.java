package io.levain.forecast;

/**
 * The forecasts of a chain have been worked out anew.
 *
 * @param chainId the chain
 * @param forecasts how many said something new, and so were issued
 */
public record ForecastsIssued(long chainId, int forecasts) {}
