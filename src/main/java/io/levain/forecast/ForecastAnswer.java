package io.levain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import io.levain.models.ServedBy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forecast of one day of one bakery, as it was issued last; or what it would be if the day were another.
 *
 * @param bakery the code of the bakery
 * @param name what people call it
 * @param date the day
 * @param closed whether the calendar says that it is closed then; the counts are 0, but for firm orders
 * @param closedBecause why it is closed: by its hours, a closure or an event; null if it is open
 * @param issuedAt when it was issued; of what if, when that was asked
 * @param salesThrough the newest day that it rests on
 * @param daysAhead how many days the day lies after the newest one, 1 if that is the day before it: the farther, the
 *     wider the range
 * @param servedBy whether the model in use made it, or the baker's rule: what sold on the last eight same weekdays
 * @param servedBecause why
 * @param model the model that made it; null if the rule did
 * @param publicHolidays keys of the public holidays of the day
 * @param specialDays keys of the special days that it is
 * @param events what happens
 * @param products what to bake, in the order of the catalog
 * @param leftOut the products that are not foretold, and why
 * @param soldOut the products that sold out of late, with what sold then and what was missed
 * @param warnings what was missing, and what to do about it
 * @param supposed of what if, what was supposed of the day and what was not, and at order time what of today counts; null of
 *     a forecast
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForecastAnswer(
        String bakery,
        String name,
        LocalDate date,
        boolean closed,
        @Nullable Fact closedBecause,
        Instant issuedAt,
        LocalDate salesThrough,
        int daysAhead,
        ServedBy servedBy,
        List<Fact> servedBecause,
        @Nullable ModelUsed model,
        List<String> publicHolidays,
        List<String> specialDays,
        List<ForecastContext.KnownEvent> events,
        List<ProductForecast> products,
        List<ForecastContext.LeftOut> leftOut,
        List<SoldOutLately> soldOut,
        List<Fact> warnings,
        @Nullable List<Fact> supposed) {

    /**
     * The model that made a forecast.
     *
     * @param version its version
     * @param trainedAt when its training ended
     * @param trainedThrough the last day that it was trained on
     * @param ageHours how many hours ago its training ended
     */
    public record ModelUsed(int version, Instant trainedAt, LocalDate trainedThrough, long ageHours) {}

    /**
     * One product.
     *
     * @param product its code
     * @param name what people call it
     * @param bake how many to bake: for walk-in customers and firm orders together
     * @param walkIn how many of them for those who come without having ordered: what covers the service level, made to
     *     fill trays together with what was ordered
     * @param ordered how many were firmly ordered: they are baked on top, whoever else comes
     * @param usual what usually sells to those who have not ordered on such a weekday: the mean of the last twelve, the
     *     latest of which weigh most, holidays and the like left out, what sold-out days missed included by estimate. It
     *     knows of no season, weather or event; what makes the day another, {@code why} says
     * @param serviceLevel the share of days on which the count should cover demand
     * @param serviceLevelFrom where that level comes from: {@code product} (set by hand), {@code return-rate}, {@code
     *     price-and-cost} or {@code default}
     * @param serviceLevelSetFor of what that service level or return rate was set: {@code product}, {@code category in
     *     bakery}, {@code bakery}, {@code category} or {@code everything}; null where nobody set one
     * @param serviceLevelMovedBy {@code floor} or {@code ceiling}, where one of the owner's bounds made it another; else null
     * @param serviceLevels what each reason by itself would make of it
     * @param tray pieces baked at a time, of which {@code bake} is a multiple, or null for any number
     * @param quantiles the range: the pieces that cover what those want who have not ordered, on that share of such days,
     *     by level
     * @param expected what is to be expected of {@code bake}, of one tray fewer and of one more; null on a closed day
     * @param why how {@code bake} comes about: from the usual by what makes the day another, what makes it last, trays and
     *     limits, in pieces that add up to it; null on a closed day, and for a forecast issued before it was noted
     * @param salvageLearned what a piece brings that nobody buys at full price, by what was marked down in the last year: it
     *     takes the place of the salvage that was entered; null where too little was marked down
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProductForecast(
            String product,
            String name,
            int bake,
            int walkIn,
            double ordered,
            double usual,
            double serviceLevel,

            @Schema(allowableValues = {"product", "return-rate", "price-and-cost", "default"})
            String serviceLevelFrom,

            @Schema(allowableValues = {"product", "category in bakery", "bakery", "category", "everything"}) @Nullable
            String serviceLevelSetFor,

            @Schema(allowableValues = {"floor", "ceiling"}) @Nullable
            String serviceLevelMovedBy,

            Levels serviceLevels,
            @Nullable Integer tray,
            Map<String, Double> quantiles,
            @Nullable Expected expected,
            @Nullable List<Fact> why,
            @Nullable BigDecimal salvageLearned) {}
}
