package io.levain.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good forecasts were, and what they lost and saved.
 *
 * @param from the first day
 * @param to the last day
 * @param by by what days are put together: product, weekday, week or bakery
 * @param groups one for each
 * @param total all of them together
 */
record SummaryAnswer(LocalDate from, LocalDate to, String by, List<Line> groups, Line total) {

    /**
     * Some products' days, of which it is known what was wanted. Pieces are with those firmly ordered.
     *
     * @param key the product's or the bakery's code, the weekday, or the Monday of the week; {@code total} of all
     * @param days how many, each product's counted by itself
     * @param soldOut on how many of them it sold out
     * @param sold pieces sold
     * @param demand pieces that would have sold had no shelf ever been empty, by estimate
     * @param unsold pieces left, of the days of which it is known
     * @param returnRate the share of the forecast's counts that would have been left, 0 to 1
     * @param returnRateBaked the share of what was baked that was left, of the days of which both are known
     * @param returnRateTarget the share that should be left, where a product has such a target now, each weighed by its
     *     counts; else null
     * @param bias by how much the forecast's median was too high, as a share of the demand; below 0 if too low
     * @param wape by how much it was off, too high or too low, as a share of the demand
     * @param covered the share of the days on which what the forecast held for enough, at the product's service level, was
     * @param coveredRange the share of the days on which no more and no less was wanted than on 8 of 10 days by the forecast
     * @param left pieces that would have been left of the forecast's counts
     * @param missed pieces that would have been wanted in vain
     * @param money what that cost in money; null where no price and cost were known, or there are two currencies
     * @param overridden on how many days the baker said another number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String key,
            int days,
            int soldOut,
            double sold,
            double demand,
            double unsold,
            @Nullable Double returnRate,
            @Nullable Double returnRateBaked,
            @Nullable Double returnRateTarget,
            @Nullable Double bias,
            @Nullable Double wape,
            @Nullable Double covered,
            @Nullable Double coveredRange,
            double left,
            double missed,
            @Nullable LostMoney money,
            int overridden) {}

    /**
     * Money lost on the days of which prices and costs were known when they were foretold.
     *
     * @param currency ISO 4217; null if nobody has said
     * @param lostUnsold by the forecast's counts, with pieces left
     * @param lostMissed by them, with pieces missed
     * @param lostPerfect by who had known the demand, for the sake of whole trays
     * @param lostByRule by the baker's rule, on the days on which it knew enough; null if on none
     * @param savedAgainstRule how much less the forecast's counts lost on those days; below 0 if more
     * @param lostByOverrides by what bakers said in place of the forecast, on the days on which they did; null if on none
     * @param savedByOverrides how much less that was than by the forecast's counts on those days; below 0 if more
     * @param trend how much more the forecast's counts lost a day in the later half of the days asked for than in the
     *     earlier; null if either half has none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LostMoney(
            @Nullable String currency,
            double lostUnsold,
            double lostMissed,
            double lostPerfect,
            @Nullable Double lostByRule,
            @Nullable Double savedAgainstRule,
            @Nullable Double lostByOverrides,
            @Nullable Double savedByOverrides,
            @Nullable Double trend) {}
}
