package io.levain.learning;

/**
 * What there is to learn from: rows of inputs, and for each row what came out and how much it counts.
 *
 * @param inputs rows times columns, row by row
 * @param columns number of inputs in a row, at least 1
 * @param targets one per row: the number to predict
 * @param weights one per row: how much the row counts, 0 or more, about 1 on average
 */
@SuppressWarnings("ArrayRecordComponent") // a table of a hundred megabytes is not copied, and two are never compared
public record Examples(float[] inputs, int columns, float[] targets, float[] weights) {

    public Examples {
        if (columns < 1 || (long) targets.length * columns != inputs.length) {
            throw new IllegalArgumentException(
                    inputs.length + " inputs are not " + targets.length + " rows of " + columns + " columns");
        }
        if (weights.length != targets.length) {
            throw new IllegalArgumentException(weights.length + " weights for " + targets.length + " targets");
        }
    }

    /** How many rows there are. */
    public int rows() {
        return targets.length;
    }
}
