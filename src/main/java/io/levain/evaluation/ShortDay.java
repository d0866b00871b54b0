package io.levain.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the products of one shop sold on a day, as far as it tells where missed customers went.
 *
 * @param products those of which it is known what was baked
 */
public record ShortDay(List<Sale> products) {

    public ShortDay {
        products = List.copyOf(products);
    }

    /**
     * One product on the day, in pieces for those who had not ordered.
     *
     * @param product its code
     * @param category what it belongs to; null if nobody has said
     * @param foretold what was expected of it before the day, above 0; it may know nothing of the day itself
     * @param baked what was there to be sold
     * @param sold what sold
     * @param missed what was wanted in vain, by estimate; 0 where it did not sell out
     */
    public record Sale(
            String product, @Nullable String category, double foretold, double baked, double sold, double missed) {

        /** How near the count may come to the forecast: about as far as such days spread. */
        private static final double SPREAD = .25;

        /**
         * What so low a count would miss on the mean of such days, whatever this one brought: of a normal distribution
         * about what was foretold.
         */
        double toBeMissed() {
            double deviation = SPREAD * foretold + Math.sqrt(foretold);
            double lacking = (foretold - baked) / deviation;
            // softplus, within a twentieth of the normal loss at this scale
            return deviation * Math.log1p(Math.exp(1.7 * lacking)) / 1.7;
        }
    }
}
