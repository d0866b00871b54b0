package io.levain.forecast;

/**
 * Something that was missing when a forecast was issued, or is wrong with it now.
 *
 * @param kind a stable word, such as {@code weather-missing}
 * @param message a sentence that says what is missing and what to do
 */
public record Warning(String kind, String message) {}
