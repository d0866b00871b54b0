package io.levain.demand.model;

import java.util.function.IntToDoubleFunction;

/**
 * Who added how much to what several brought about together: to each the mean of what it adds when they come one after the
 * other, over all orders in which they may come (Shapley, A value for n-person games, 1953). The shares add up to what
 * all of them bring more than none.
 */
final class Shapley {

    private Shapley() {}

    /**
     * The share of each.
     *
     * @param players how many there are, few: the work doubles with each
     * @param worth what those bring of whom the bits are set, the first in the lowest
     * @return one per player, in the unit of the worth
     */
    static double[] shares(int players, IntToDoubleFunction worth) {
        int all = 1 << players;
        double[] worths = new double[all];
        for (int some = 0; some < all; some++) {
            worths[some] = worth.applyAsDouble(some);
        }
        double[] weights = weights(players);
        double[] shares = new double[players];
        for (int player = 0; player < players; player++) {
            int joins = 1 << player;
            for (int before = 0; before < all; before++) {
                if ((before & joins) == 0) {
                    shares[player] += weights[Integer.bitCount(before)] * (worths[before | joins] - worths[before]);
                }
            }
        }
        return shares;
    }

    /** By how many came before: in which share of all orders just these come before one, and the rest after it. */
    private static double[] weights(int players) {
        double[] weights = new double[players];
        double coalitions = 1;
        for (int before = 0; before < players; before++) {
            weights[before] = 1 / (players * coalitions);
            coalitions = coalitions * (players - 1 - before) / (before + 1);
        }
        return weights;
    }
}
