package io.levain.learning;

import java.util.Arrays;

/** Carries the parameters of one shape over to another that sees other columns and groups and has other levels. */
final class Reshaping {

    private final Shape from;
    private final Shape to;
    private final int[] columns;
    private final int[] groups;

    /** One per new level: the old one at or below it. */
    private final int[] below;

    /** One per new level: how far it lies on the way to the next old one. */
    private final float[] share;

    Reshaping(Shape from, double[] oldLevels, int[] columns, int[] groups, double[] newLevels) {
        this.from = from;
        this.to = new Shape(columns.length, newLevels.length, from.units(), groups.length, from.embedding());
        this.columns = columns;
        this.groups = groups;
        this.below = new int[newLevels.length];
        this.share = new float[newLevels.length];
        for (int j = 0; j < newLevels.length; j++) {
            int found = Arrays.binarySearch(oldLevels, newLevels[j]);
            int at = Math.max(0, found >= 0 ? found : -found - 2);
            below[j] = at;
            if (at + 1 < oldLevels.length) {
                double way = (newLevels[j] - oldLevels[at]) / (oldLevels[at + 1] - oldLevels[at]);
                share[j] = (float) Math.max(0, way);
            }
        }
    }

    Shape shape() {
        return to;
    }

    float[] of(float[] old) {
        float[] parameters = new float[to.parameters()];
        for (int c = 0; c < columns.length; c++) {
            if (columns[c] >= 0) {
                levels(old, from.linear(), columns[c], parameters, to.linear(), c);
                unitsOf(old, columns[c], parameters, c);
            }
        }
        for (int e = 0; e < to.embedding(); e++) {
            unitsOf(old, from.columns() + e, parameters, to.columns() + e);
        }
        for (int u = 0; u < to.units(); u++) {
            levels(old, from.outOf(), u, parameters, to.outOf(), u);
        }
        for (int g = 0; g < groups.length; g++) {
            int start = from.embeddings() + groups[g] * from.embedding();
            System.arraycopy(old, start, parameters, to.embeddings() + g * to.embedding(), to.embedding());
        }
        return parameters;
    }

    private void levels(float[] old, int oldStart, int oldRow, float[] parameters, int start, int row) {
        int at = oldStart + oldRow * from.levels();
        for (int j = 0; j < to.levels(); j++) {
            float low = old[at + below[j]];
            float high = share[j] == 0 ? low : old[at + below[j] + 1];
            parameters[start + row * to.levels() + j] = low + share[j] * (high - low);
        }
    }

    private void unitsOf(float[] old, int oldRow, float[] parameters, int row) {
        System.arraycopy(
                old, from.into() + oldRow * from.units(), parameters, to.into() + row * to.units(), to.units());
    }
}
