package io.levain.decision;

import io.levain.demand.model.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * A product on a day that has begun.
 *
 * @param morning what the day's walk-in customers would want, as it was foretold before, in pieces
 * @param share of a day's demand that has usually come by now, 0 to 1
 * @param sold what sold so far; null if nobody has said
 */
public record Begun(
        Quantiles morning, double share, @Nullable Sold sold) {

    /**
     * What sold of a product until now, or until its shelf was empty.
     *
     * @param pieces 0 or more
     * @param share of a day's demand that has usually come by the end of that time, 0 to 1; no more than the share now
     */
    public record Sold(double pieces, double share) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException naming the one at fault
         */
        public Sold {
            if (!(pieces >= 0 && pieces < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("pieces " + pieces);
            }
            checkShare(share);
        }
    }

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException naming the one at fault
     */
    public Begun {
        checkShare(share);
        if (sold != null && sold.share > share) {
            throw new IllegalArgumentException("share " + sold.share + " of what sold is more than the share " + share);
        }
    }

    /** What usually would have sold by now, in pieces: of a day like that of the forecast's median. */
    public double usual() {
        return share * morning.at(.5);
    }

    private static void checkShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share);
        }
    }
}
