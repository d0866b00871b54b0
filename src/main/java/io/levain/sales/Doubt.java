package io.levain.sales;

/**
 * Why the values of a day are kept but not believed.
 *
 * @param column the doubtful one as in CSV
 * @param held what it holds
 * @param reason what speaks against it
 */
record Doubt(String column, Object held, String reason) {}
