package io.levain.ledger;

import io.levain.counts.DayCounts;
import io.levain.decision.BakeCount;
import io.levain.decision.Demand;
import io.levain.decision.Limits;
import io.levain.decision.ServiceLevel;
import io.levain.demand.days.DaySales;
import io.levain.files.CameFields;
import io.levain.files.Field;
import io.levain.files.LedgerRow;
import io.levain.files.LostFields;
import io.levain.files.SaidFields;
import io.levain.forecast.SaidItem;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product's day that is over. Forecast and demand stand here with what was firmly ordered, as counts and sales do.
 *
 * @param bakery the code of the bakery
 * @param said what the forecast said last before the bake
 * @param own what the baker said to bake in place of it; null if nothing
 * @param came what is known of the day now
 * @param demand pieces that would have sold had the shelf never been empty; null where nobody knows
 * @param kind what kind of day it was
 * @param currency in which the bakery counts money; null if nobody has said
 */
record LedgerDay(
        String bakery,
        SaidItem said,
        @Nullable Integer own,
        DayCounts came,
        @Nullable Double demand,
        Kind kind,
        @Nullable String currency) {

    /**
     * What kind of day it was.
     *
     * @param wet whether it rained a millimetre or more
     * @param special whether it was a holiday or another special day, or something was on, school holidays aside
     */
    record Kind(boolean wet, boolean special) {

        static final Kind PLAIN = new Kind(false, false);
    }

    LocalDate date() {
        return said.date();
    }

    String product() {
        return said.product();
    }

    /** Whether it can be told what a count would have cost. */
    boolean isKnown() {
        return demand != null;
    }

    /** The demand of a day of which it is known. */
    double knownDemand() {
        return Objects.requireNonNull(demand);
    }

    /** Pieces that are enough on that share of such days, by the forecast. */
    double enough(double level) {
        return said.quantiles().at(level) + said.count().ordered();
    }

    double median() {
        return enough(.5);
    }

    int count() {
        return said.count().bake();
    }

    boolean isSoldOut() {
        return DaySales.of(came).filter(DaySales::soldOut).isPresent();
    }

    /** What a count would have cost on a day of which the demand is known. */
    Cost cost(int count) {
        return Cost.of(count, knownDemand(), said.loss());
    }

    /** Of the forecast's count. */
    Cost cost() {
        return cost(count());
    }

    /** Of what the baker's rule would have baked; null where it knew too little. */
    @Nullable
    Cost ruleCost() {
        return said.ruleBake() == null ? null : cost(said.ruleBake());
    }

    /** Of what the baker said; null if nothing. */
    @Nullable
    Cost ownCost() {
        return own == null ? null : cost(own);
    }

    /** Of what who had known the demand would have baked in the same trays. */
    Cost perfectCost() {
        BakeCount best = BakeCount.of(
                Demand.surely(knownDemand()),
                ServiceLevel.byHand(said.level()),
                new Limits(said.tray(), null, null),
                0);
        return cost(best.bake());
    }

    LedgerRow row() {
        return new LedgerRow(bakery, date(), product(), saidFields(), cameFields(), lostFields());
    }

    private SaidFields saidFields() {
        return new SaidFields(
                rounded(said.usual() + said.count().ordered()),
                rounded(median()),
                rounded(enough(.1)),
                rounded(enough(.9)),
                Field.of(count()),
                Field.of(said.ruleBake()),
                Field.of(own));
    }

    private CameFields cameFields() {
        return new CameFields(
                Field.of(came.ordered() == null ? Double.valueOf(said.count().ordered()) : came.ordered()),
                Field.of(came.baked()),
                Field.of(came.sold()),
                Field.of(came.unsold()),
                Field.of(came.markedDown().pieces()),
                Field.of(came.soldOutAt()),
                rounded(demand));
    }

    private LostFields lostFields() {
        if (!isKnown()) {
            Field<Double> unknown = Field.of(null);
            return new LostFields(unknown, unknown, unknown, unknown, unknown, unknown, unknown);
        }
        Cost cost = cost();
        return new LostFields(
                rounded(cost.left()),
                rounded(cost.missed()),
                rounded(cost.unsoldMoney()),
                rounded(cost.missedMoney()),
                money(ownCost()),
                money(ruleCost()),
                money(perfectCost()));
    }

    private static Field<Double> money(@Nullable Cost cost) {
        return rounded(cost == null ? null : cost.money());
    }

    private static Field<Double> rounded(@Nullable Double number) {
        return Field.of(Rounded.toCents(number));
    }
}
