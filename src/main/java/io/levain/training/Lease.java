package io.levain.training;

import java.util.UUID;

/**
 * The right to run a training. Whoever takes it up writes a word of its own into its record; who finds another word there
 * has slept too long, and writes nothing more.
 *
 * @param training the number of the training
 * @param word what no other run of it has
 */
record Lease(long training, String word) {

    /** A new one. */
    static Lease of(long training) {
        return new Lease(training, UUID.randomUUID().toString());
    }
}
