package io.levain.weather;

/**
 * Weather of a chain came in that was not known, observed or forecast. Published once for a batch of rows, after its
 * last transaction.
 *
 * @param chainId the chain
 */
public record WeatherRecorded(long chainId) {}
