package io.levain.counts;

import io.levain.facts.Fact;

/**
 * Why the values of a day are kept but not believed.
 *
 * @param column the doubtful one as in CSV
 * @param held what it holds, pieces
 * @param fact what speaks against it
 */
public record Doubt(String column, double held, Fact fact) {}
