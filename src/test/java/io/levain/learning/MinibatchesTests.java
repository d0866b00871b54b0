package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinibatchesTests {

    @Test
    void dealsEveryRowOncePerEpoch() {
        Minibatches minibatches = new Minibatches(rows(12), 4, 1);

        assertThat(minibatches.perEpoch()).isEqualTo(3);
        List<Integer> dealt = deal(minibatches, 9);
        for (int epoch = 0; epoch < 3; epoch++) {
            assertThat(dealt.subList(12 * epoch, 12 * epoch + 12))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 12).boxed().toList());
        }
    }

    @Test
    void dealsNoRowTwiceInAnEpochThatLeavesSomeOver() {
        Minibatches minibatches = new Minibatches(rows(14), 4, 1);

        List<Integer> dealt = deal(minibatches, 300);

        for (int epoch = 0; epoch < 100; epoch++) {
            assertThat(dealt.subList(12 * epoch, 12 * epoch + 12)).doesNotHaveDuplicates();
        }
        assertThat(dealt).contains(IntStream.range(0, 14).boxed().toArray(Integer[]::new));
    }

    @Test
    void shufflesAgainForEachEpoch() {
        List<Integer> dealt = deal(new Minibatches(rows(12), 4, 1), 6);

        assertThat(dealt.subList(0, 12)).isNotEqualTo(dealt.subList(12, 24));
    }

    @Test
    void dealsTheSameOrderForTheSameSeedAndAnotherForAnother() {
        List<Integer> dealt = deal(new Minibatches(rows(12), 4, 1), 6);

        assertThat(deal(new Minibatches(rows(12), 4, 1), 6)).isEqualTo(dealt);
        assertThat(deal(new Minibatches(rows(12), 4, 2), 6)).isNotEqualTo(dealt);
    }

    @Test
    void dealsAllRowsAtOnceWhereTheyAreFewerThanABatch() {
        Minibatches minibatches = new Minibatches(rows(3), 32, 1);

        assertThat(minibatches.batchSize()).isEqualTo(3);
        assertThat(deal(minibatches, 1)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void dealsOnlyTheRowsThatItIsGiven() {
        assertThat(deal(new Minibatches(new int[] {3, 5, 8}, 2, 1), 50)).containsOnly(3, 5, 8);
    }

    private static int[] rows(int count) {
        return IntStream.range(0, count).toArray();
    }

    private static List<Integer> deal(Minibatches minibatches, int steps) {
        List<Integer> dealt = new ArrayList<>();
        int[] rows = new int[minibatches.batchSize()];
        for (int step = 0; step < steps; step++) {
            minibatches.deal(step, rows);
            for (int row : rows) {
                dealt.add(row);
            }
        }
        return dealt;
    }
}
