package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTests {

    @Test
    void holdsOutWholeBlocksAndOthersForEachMember() {
        Examples examples = blocks(320, 7);
        HeldOut heldOut = new HeldOut(examples);

        int[] first = heldOut.heldOut(0);
        assertThat(first).isNotEmpty().doesNotContain(heldOut.heldOut(1));
        assertThat(IntStream.of(first).map(row -> examples.blocks()[row] % 8)).containsOnly(0);
        assertThat(IntStream.of(heldOut.learned(0)).map(row -> examples.blocks()[row] % 8))
                .containsOnly(1, 2, 3, 4, 5, 6, 7);
        assertThat(first.length + heldOut.learned(0).length).isEqualTo(320);
    }

    @Test
    void holdsOutNothingOfFewBlocks() {
        HeldOut heldOut = new HeldOut(blocks(100, 7));

        assertThat(heldOut.isEnough(4)).isFalse();
        assertThat(heldOut.heldOut(0)).isEmpty();
        assertThat(heldOut.learned(0)).hasSize(100);
    }

    @Test
    void leavesOutRowsWithoutWeight() {
        Examples examples = blocks(320, 7);
        examples.weights()[5] = 0;

        assertThat(new HeldOut(examples).learned(0)).doesNotContain(5);
    }

    private static Examples blocks(int rows, int size) {
        Examples examples = Examples.zeros(rows, 1);
        for (int row = 0; row < rows; row++) {
            examples.blocks()[row] = row / size;
            examples.weights()[row] = 1;
        }
        return examples;
    }
}
