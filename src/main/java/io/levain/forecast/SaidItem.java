package io.levain.forecast;

import io.levain.decision.BakeCount;
import io.levain.decision.PieceLoss;
import io.levain.demand.model.Quantiles;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast says of one product, for who holds it against what came.
 *
 * @param forecastId the forecast
 * @param issuedAt when it was issued
 * @param date the day that it is about
 * @param productId the product
 * @param product its code
 * @param usual what usually sells to walk-in customers on such a weekday, in pieces
 * @param quantiles what walk-in customers may want, in pieces
 * @param level the share of such days on which the count should cover demand, 0 to 1
 * @param loss what is lost with a piece too many and one too few, in money, as of issue
 * @param tray pieces baked at a time; null for any number
 * @param count how many to bake
 * @param ruleBake how many the baker's rule would bake, with firm orders; null where it knew too little, and for forecasts
 *     of before it was noted
 */
public record SaidItem(
        long forecastId,
        Instant issuedAt,
        LocalDate date,
        long productId,
        String product,
        double usual,
        Quantiles quantiles,
        double level,
        PieceLoss loss,
        @Nullable Integer tray,
        BakeCount count,
        @Nullable Integer ruleBake) {}
