package io.levain.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import io.levain.forecast.ForecastAnswer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to order for a day to come while today is not over.
 *
 * @param bakery the code of the bakery
 * @param date the day to come
 * @param at the local time of today that it is told of, such as {@code 16:00}
 * @param share of today's demand that has usually come by then, 0 to 1
 * @param todayStands whether so much of today has passed that its estimate counts as the newest day; if not, the forecast
 *     rests on the day before, as the issued one does
 * @param products those of the forecast, in its order
 * @param forecast of the day to come
 * @param notes what holds for all products, and what was assumed
 */
record OrderTimeAnswer(
        String bakery,
        LocalDate date,
        String at,
        double share,
        boolean todayStands,
        List<ProductToOrder> products,
        ForecastAnswer forecast,
        List<Fact> notes) {

    /**
     * One product. What was firmly ordered is left out of what sold, is left and is estimated.
     *
     * @param product its code
     * @param name what people call it
     * @param bake how many to bake on the day to come, as in the forecast
     * @param bakeFromDayBefore how many it would be if nothing were known of today; null if nothing could be
     *     foretold then
     * @param sold pieces sold so far; null if that is not known
     * @param today pieces that are wanted today until closing, by estimate, those wanted in vain among them; null with it
     * @param todayForetold pieces that were foretold of today, by the median; null if the product was not foretold today
     * @param why what is known of it today
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProductToOrder(
            String product,
            String name,
            int bake,
            @Nullable Integer bakeFromDayBefore,
            @Nullable Double sold,
            @Nullable Double today,
            @Nullable Double todayForetold,
            List<Fact> why) {}
}
