package io.levain.demand.past;

import io.levain.facts.Fact;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the demand of a sold-out day is taken to have been.
 *
 * @param series which product in which bakery
 * @param date the day
 * @param sold walk-in pieces that did sell
 * @param demand walk-in pieces that would have sold had the shelf never been empty; never fewer
 * @param soldOutAt when the shelf was empty; null if it is only known that it was
 * @param shareByThen the share of a day's demand that has usually come by that time, 0..1; {@code NaN} without a time
 * @param hoursKnown whether somebody has told the opening hours that this share rests on
 * @param hidden between what the demand is taken to lie, as the series sells out nearly every day; else null
 */
public record DemandEstimate(
        Series series,
        LocalDate date,
        double sold,
        double demand,
        @Nullable LocalTime soldOutAt,
        double shareByThen,
        boolean hoursKnown,
        @Nullable Range hidden) {

    /**
     * What a demand that nobody saw is taken for.
     *
     * @param low pieces; less with a chance of one in ten
     * @param even pieces; less or more with even chances
     * @param high pieces; more with a chance of one in ten
     */
    public record Range(double low, double even, double high) {}

    private static final double ENOUGH = .5;

    /** The same of the product by another of its codes. */
    public DemandEstimate of(String product) {
        Series other = new Series(series.bakery(), product);
        return new DemandEstimate(other, date, sold, demand, soldOutAt, shareByThen, hoursKnown, hidden);
    }

    /** Walk-in pieces that would have sold beyond those that did. */
    public double missed() {
        return demand - sold;
    }

    /** Whether so much of the day was seen that the estimate is hardly worse than having seen it all. */
    public boolean isAsGoodAsSeen() {
        return shareByThen >= ENOUGH;
    }

    /** What the estimate rests on. */
    public Fact reason() {
        if (hidden != null) {
            return Fact.of(EstimateKind.FROM_LIKE_PRODUCTS)
                    .with("low", Math.rint(hidden.low))
                    .with("high", Math.rint(hidden.high));
        }
        return soldOutAt == null
                ? Fact.of(EstimateKind.FROM_EARLIER_DAYS)
                : Fact.of(hoursKnown ? EstimateKind.FROM_TIME : EstimateKind.FROM_TIME_AND_ASSUMED_HOURS)
                        .with("at", soldOutAt)
                        .with("share", shareByThen);
    }
}
