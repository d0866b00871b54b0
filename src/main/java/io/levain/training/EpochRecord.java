package io.levain.training;

/**
 * How large the error was in one pass over the rows, while it was made smaller.
 *
 * @param stage what was being trained
 * @param horizon the days ahead that this model looks
 * @param epoch the number of the pass, from 1
 * @param epochs how many there are
 * @param loss mean pinball loss over the rows and levels, in shares of the usual; of the ensemble's first member
 */
public record EpochRecord(String stage, int horizon, int epoch, int epochs, double loss) {}
