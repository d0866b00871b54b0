package io.levain.learning;

import java.util.Arrays;

/**
 * What there is to learn from: rows of inputs, and for each row what came out and how much it counts.
 *
 * @param inputs rows times columns, row by row
 * @param columns number of inputs in a row, at least 1
 * @param targets one per row: the number to predict
 * @param bounds one per row: how much could be seen at most; where the target reaches it, the truth may lie anywhere
 *     above. Positive infinity where nothing was cut off
 * @param weights one per row: how much the row counts, 0 or more, about 1 on average
 * @param groups one per row: which of the groups it belongs to, from 1; 0 for none of them
 * @param blocks one per row: what it hangs together with, such as the number of its week, so that rows are held out by
 *     whole blocks
 * @param rare one per row: whether it is of a kind that is rare, and so less sure than others
 */
@SuppressWarnings("ArrayRecordComponent") // a table of a hundred megabytes is not copied, and two are never compared
public record Examples(
        float[] inputs,
        int columns,
        float[] targets,
        float[] bounds,
        float[] weights,
        int[] groups,
        int[] blocks,
        boolean[] rare) {

    public Examples {
        if (columns < 1 || (long) targets.length * columns != inputs.length) {
            throw new IllegalArgumentException(
                    inputs.length + " inputs are not " + targets.length + " rows of " + columns + " columns");
        }
        requireOnePerRow("weights", weights.length, targets.length);
        requireOnePerRow("bounds", bounds.length, targets.length);
        requireOnePerRow("groups", groups.length, targets.length);
        requireOnePerRow("blocks", blocks.length, targets.length);
        requireOnePerRow("rare", rare.length, targets.length);
    }

    /** Room for that many rows, all 0, nothing of them cut off. */
    public static Examples zeros(int rows, int columns) {
        float[] bounds = new float[rows];
        Arrays.fill(bounds, Float.POSITIVE_INFINITY);
        float[] inputs = new float[Math.multiplyExact(rows, columns)];
        return new Examples(
                inputs,
                columns,
                new float[rows],
                bounds,
                new float[rows],
                new int[rows],
                new int[rows],
                new boolean[rows]);
    }

    private static void requireOnePerRow(String name, int count, int rows) {
        if (count != rows) {
            throw new IllegalArgumentException(count + " " + name + " for " + rows + " targets");
        }
    }

    /** How many rows there are. */
    public int rows() {
        return targets.length;
    }

    /** Whether any row counts at all. */
    boolean anyWeight() {
        for (float weight : weights) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }
}
