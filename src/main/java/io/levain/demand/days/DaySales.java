package io.levain.demand.days;

import io.levain.counts.DayCounts;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one product sold on one day, and whether more might have sold.
 *
 * @param sold pieces at full price, 0 or more
 * @param ordered the part of them that was firmly ordered before, 0 or more
 * @param soldOut whether the shelf was empty in the end, so that demand may have been higher
 * @param soldOutAt the local time from which it was; null if it was not, or nobody knows
 */
public record DaySales(
        double sold,
        double ordered,
        boolean soldOut,
        @Nullable LocalTime soldOutAt) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the one at fault
     */
    public DaySales {
        if (!(sold >= 0) || !(ordered >= 0)) {
            throw new IllegalArgumentException("sold " + sold + " or ordered " + ordered + " is negative");
        }
        if (soldOutAt != null && !soldOut) {
            throw new IllegalArgumentException("sold out at " + soldOutAt + ", yet not sold out");
        }
    }

    /**
     * The day that some counts tell of. It sold out if all that was baked did, or if it is known when; but not if pieces
     * were left all the same, for then the shelf had been filled again. Where sold, baked and unsold contradict each
     * other, none of them says anything of the shelf, nor does the time. Pieces marked down were left over for those who pay the
     * full price: they are not among what sold, and where there are any the shelf was not empty.
     *
     * @return empty if it is not known what sold, nor follows from baked and unsold
     */
    public static Optional<DaySales> of(DayCounts said) {
        DayCounts counts = said.completed();
        if (counts.sold() == null) {
            return Optional.empty();
        }
        double sold = Math.max(0, counts.sold() - counts.markedDown().piecesOrNone());
        boolean soldOut = !counts.isContradictory()
                && !counts.markedDown().isAny()
                && (counts.unsold() == null ? counts.soldOutAt() != null : counts.isNothingLeft());
        return Optional.of(new DaySales(
                sold, counts.ordered() == null ? 0 : counts.ordered(), soldOut, soldOut ? counts.soldOutAt() : null));
    }

    /** The pieces sold at full price to those who came without having ordered: what is forecast. */
    public double walkIn() {
        return Math.max(0, sold - ordered);
    }
}
