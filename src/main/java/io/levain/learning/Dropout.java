package io.levain.learning;

import java.util.Arrays;

/**
 * Silences a random share of the numbers that pass, anew at each step, and makes the others larger by as much, so that
 * no part of the network can lean on any one of them (Srivastava et al. 2014). What is silenced is a function of seed
 * and step alone.
 */
final class Dropout {

    private static final int PARTS = 256;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final int silenced;
    private final float louder;
    private long state;

    /** @param share of the numbers to silence, 0 or more and below 1; rounded to a 256th */
    Dropout(double share, long seed) {
        this.seed = mix(seed);
        this.silenced = (int) Math.round(share * PARTS);
        this.louder = (float) PARTS / (PARTS - silenced);
    }

    /** Begins a step. */
    void begin(int step) {
        state = mix(seed + step * GOLDEN);
    }

    /** Writes a factor for each number: 0, or a little over 1. */
    void fill(float[] factors, int from, int to) {
        if (silenced == 0) {
            Arrays.fill(factors, from, to, 1);
            return;
        }
        for (int i = from; i < to; i += Long.BYTES) {
            state += GOLDEN;
            long bits = mix(state);
            int end = Math.min(to, i + Long.BYTES);
            for (int k = i; k < end; k++) {
                factors[k] = (bits & 0xff) < silenced ? 0 : louder;
                bits >>>= Byte.SIZE;
            }
        }
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): neighbouring numbers in, unrelated bits out. */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
