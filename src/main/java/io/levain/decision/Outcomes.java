package io.levain.decision;

import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of a count, and of one tray fewer and one more. Minimum and maximum say nothing here: what lies
 * beyond them is what somebody asks about who set them.
 *
 * @param count of the count itself
 * @param fewer of one tray less; null where that were less than was ordered, or than none
 * @param more of one tray more
 */
public record Outcomes(Outcome count, @Nullable Outcome fewer, Outcome more) {

    /**
     * Around a count.
     *
     * @param demand of walk-in customers
     * @param limits whose tray is one step; a piece where it is null
     */
    public static Outcomes around(BakeCount count, Demand demand, PieceLoss loss, Limits limits) {
        int less = count.bake() - limits.step();
        return new Outcomes(
                Outcome.of(demand, loss, count.bake(), count.ordered()),
                less < count.ordered() ? null : Outcome.of(demand, loss, less, count.ordered()),
                Outcome.of(demand, loss, count.bake() + limits.step(), count.ordered()));
    }
}
