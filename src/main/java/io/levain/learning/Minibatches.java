package io.levain.learning;

import java.util.SplittableRandom;

/**
 * Deals rows out in random order, a minibatch at a time; when too few are left for another, an epoch has ended and
 * they are shuffled again. The order is a function of seed and epoch alone.
 */
final class Minibatches {

    private final int[] order;
    private final int batchSize;
    private final long seed;

    /** @param rows the numbers of those to deal, at least one */
    Minibatches(int[] rows, int batchSize, long seed) {
        this.order = rows.clone();
        this.batchSize = Math.min(batchSize, rows.length);
        this.seed = seed;
    }

    /** Rows in each minibatch. */
    int batchSize() {
        return batchSize;
    }

    /** Minibatches in an epoch. */
    int perEpoch() {
        return order.length / batchSize;
    }

    /** Writes the rows of the step of that number. Steps are asked for in order, from 0. */
    void deal(int step, int[] to) {
        int inEpoch = step % perEpoch();
        if (inEpoch == 0) {
            shuffle(new SplittableRandom(seed * 1_000_003 + step / perEpoch()));
        }
        System.arraycopy(order, inEpoch * batchSize, to, 0, batchSize);
    }

    private void shuffle(SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
