package io.levain.intake;

/**
 * A row and where it stands in its body.
 *
 * @param number the line of a CSV body, the index in a JSON array
 * @param row what was read
 * @param <R> the type of the rows
 */
public record NumberedRow<R>(long number, R row) {}
