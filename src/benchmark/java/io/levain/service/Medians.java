package io.levain.service;

import java.util.stream.DoubleStream;

/** The middle of several measurements. */
final class Medians {

    private Medians() {}

    /** The middle one, or the mean of the two in the middle. */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
