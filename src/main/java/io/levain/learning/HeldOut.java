package io.levain.learning;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which rows each member of the ensemble does not learn from, so that its errors on them are honest: every member holds
 * out another eighth of the blocks. A block is held out by the same member in every training, so that a member that is
 * tuned further has never seen it either.
 */
final class HeldOut {

    private static final int PARTS = 8;

    /** With fewer blocks than this nothing is held out: so little data is all needed. */
    private static final int FEWEST_BLOCKS = 2 * PARTS;

    private static final int FEWEST_ROWS = 200;

    private final Examples examples;
    private final boolean any;

    HeldOut(Examples examples) {
        this.examples = examples;
        this.any =
                Arrays.stream(examples.blocks()).distinct().limit(FEWEST_BLOCKS).count() == FEWEST_BLOCKS;
    }

    /** Whether that many members hold out enough to tell by it how sure to be. */
    boolean isEnough(int members) {
        return IntStream.range(0, members).map(member -> heldOut(member).length).sum() >= FEWEST_ROWS;
    }

    /** The rows that the member does not learn from. */
    int[] heldOut(int member) {
        return rows(row -> isHeldOut(row, member));
    }

    /** The rows that the member learns from. */
    int[] learned(int member) {
        return rows(row -> !isHeldOut(row, member));
    }

    private int[] rows(IntPredicate which) {
        return IntStream.range(0, examples.rows())
                .filter(row -> examples.weights()[row] > 0)
                .filter(which)
                .toArray();
    }

    private boolean isHeldOut(int row, int member) {
        return any && Math.floorMod(examples.blocks()[row] + member, PARTS) == 0;
    }
}
