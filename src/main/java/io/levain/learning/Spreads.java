package io.levain.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How far the quantiles of a model are to be spread about its median: of common rows, and of rare ones. What a model has
 * seen a few times at most it is less sure of than it looks, by another factor than of what it sees every week.
 */
record Spreads(double common, double rare) {

    /** As the model says. */
    static final Spreads NONE = new Spreads(1, 1);

    /** Few rare rows say little by themselves: so many common ones speak beside them. */
    private static final double COMMON_BESIDE = 30;

    /** Those that would have cost least. */
    static Spreads best(Spread.Costs common, Spread.Costs rare) {
        double share = common.rows() == 0 ? 0 : COMMON_BESIDE / common.rows();
        double[] judged = rare.judged().clone();
        for (int k = 0; k < judged.length; k++) {
            judged[k] += share * common.judged()[k];
        }
        return new Spreads(Spread.factor(Spread.best(common.judged())), Spread.factor(Spread.best(judged)));
    }

    double of(boolean rareRow) {
        return rareRow ? rare : common;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(common);
        out.writeDouble(rare);
    }

    static Spreads read(DataInput in) throws IOException {
        return new Spreads(in.readDouble(), in.readDouble());
    }
}
