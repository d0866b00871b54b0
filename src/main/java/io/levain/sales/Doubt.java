package io.levain.sales;

/**
 * Why the values of a day are kept but not believed.
 *
 * @param column the doubtful one as in CSV
 * @param held what it holds
 * @param reason what speaks against it
 */
record Doubt(String column, String held, String reason) {

    /** The whole of it for a person to read. */
    String sentence() {
        return column + " " + held + " " + reason;
    }
}
