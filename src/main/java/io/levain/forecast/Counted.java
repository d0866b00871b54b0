package io.levain.forecast;

import io.levain.decision.BakeCount;
import io.levain.decision.ServiceLevel;
import org.jspecify.annotations.Nullable;

/**
 * How many to bake of a product.
 *
 * @param level the share of such days on which the count should cover what may sell
 */
record Counted(Foretold foretold, ServiceLevel level, BakeCount count) {

    /** The code of the product. */
    String code() {
        return foretold.code();
    }

    /**
     * As it is stored.
     *
     * @param ruleBake what the baker's rule would bake; null if it knows too little
     */
    ForecastItem item(@Nullable Integer ruleBake) {
        double usual = Math.round(foretold.forecast().usual() * 100) / 100.;
        return new ForecastItem(
                foretold.product().id(),
                usual,
                QuantileText.of(foretold.forecast().quantiles()),
                level,
                foretold.offer().aims().setFor(),
                foretold.stakes().loss(),
                foretold.limits(),
                count,
                ruleBake);
    }
}
