package io.levain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.demand.days.CalendarDay;
import io.levain.facts.Fact;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a day when it was foretold, and what was missing.
 *
 * @param closed whether the calendar says that the bakery is closed
 * @param closedBecause why, or null if it is open, or was issued before that was noted
 * @param publicHolidays keys of the public holidays of the day, such as {@code easter-monday}
 * @param specialDays keys of the special days that it is, such as {@code christmas-eve}
 * @param events what happens
 * @param warnings what was missing
 * @param leftOut the products that are not foretold, and why
 * @param soldOut the products that sold out of late
 * @param why how the counts come about, by the product's code; of products without a count, and on closed days, of none
 * @param salvageLearned what a piece brings that nobody buys at full price, by the product's code, where that was learned
 * @param bakedAt the code of the place that bakes for this shop and for others; null if it bakes for itself alone
 */
public record ForecastContext(
        boolean closed,
        @Nullable Fact closedBecause,
        List<String> publicHolidays,
        List<String> specialDays,
        List<KnownEvent> events,
        List<Fact> warnings,
        List<LeftOut> leftOut,
        List<SoldOutLately> soldOut,
        Map<String, List<Fact>> why,
        Map<String, BigDecimal> salvageLearned,
        // as it was before there was one, so that it is no news to a bakery that bakes for itself
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String bakedAt) {

    public ForecastContext {
        // forecasts issued before it was noted are still read
        soldOut = Objects.requireNonNullElse(soldOut, List.of());
        why = Objects.requireNonNullElse(why, Map.of());
        salvageLearned = Objects.requireNonNullElse(salvageLearned, Map.of());
    }

    /**
     * An event that touches the day.
     *
     * @param category its kind, such as {@code festival}
     * @param name what people call it
     * @param product the product that it is for, or null if for all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KnownEvent(
            @Schema(
                    allowableValues = {
                        "closed",
                        "festival",
                        "market",
                        "other",
                        "promotion",
                        "public-holiday",
                        "road-works",
                        "school-holiday"
                    })
            String category,

            String name,
            @Nullable String product) {}

    /**
     * A product that is not foretold, and why.
     *
     * @param product its code
     * @param reason why
     */
    public record LeftOut(String product, Fact reason) {}

    static ForecastContext of(
            CalendarDay day,
            @Nullable Fact closedBecause,
            List<Fact> warnings,
            List<LeftOut> leftOut,
            List<SoldOutLately> soldOut,
            Map<String, List<Fact>> why,
            Map<String, BigDecimal> salvageLearned,
            @Nullable String bakedAt) {
        return new ForecastContext(
                day.closed(),
                closedBecause,
                day.publicHolidays().stream().sorted().toList(),
                day.specialDays().stream().sorted().toList(),
                day.events().stream()
                        .map(event -> new KnownEvent(event.category().code(), event.name(), event.product()))
                        .toList(),
                List.copyOf(warnings),
                List.copyOf(leftOut),
                List.copyOf(soldOut),
                why,
                salvageLearned,
                bakedAt);
    }

    /** The same with other reasons of the counts. */
    ForecastContext because(Map<String, List<Fact>> other) {
        return new ForecastContext(
                closed,
                closedBecause,
                publicHolidays,
                specialDays,
                events,
                warnings,
                leftOut,
                soldOut,
                other,
                salvageLearned,
                bakedAt);
    }
}
