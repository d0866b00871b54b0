package io.levain.learning;

import java.util.List;

/** Rows between two: each has some sets of columns as in one, and those that are left as in the other. */
public final class Mixture {

    private final float[] present;
    private final float[] absent;
    private final List<int[]> sets;
    private final int group;

    /**
     * The rows between two.
     *
     * @param present one row, standardised
     * @param absent the other; columns of no set do not count
     * @param sets of columns, no column in two of them; few, for each doubles the rows
     * @param group of all these rows in training, 0 for none of them
     */
    public Mixture(float[] present, float[] absent, List<int[]> sets, int group) {
        this.present = present;
        this.absent = absent;
        this.sets = sets;
        this.group = group;
    }

    /**
     * How many rows there are: one for every choice of sets. In row {@code r} the set of number {@code s}, from 0, is as
     * present if bit {@code s} of {@code r} is 1.
     */
    public int rows() {
        return 1 << sets.size();
    }

    float present(int column) {
        return present[column];
    }

    float absent(int column) {
        return absent[column];
    }

    List<int[]> sets() {
        return sets;
    }

    int group() {
        return group;
    }
}
