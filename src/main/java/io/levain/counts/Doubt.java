package io.levain.counts;

/**
 * Why the values of a day are kept but not believed.
 *
 * @param column the doubtful one as in CSV
 * @param held what it holds
 * @param reason what speaks against it
 */
public record Doubt(String column, String held, String reason) {

    /** The whole of it for a person to read. */
    public String sentence() {
        return column + " " + held + " " + reason;
    }
}
