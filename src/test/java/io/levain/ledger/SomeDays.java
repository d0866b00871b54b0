package io.levain.ledger;

import io.levain.counts.DayCounts;
import io.levain.decision.BakeCount;
import io.levain.decision.PieceLoss;
import io.levain.demand.model.Quantiles;
import io.levain.forecast.SaidItem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of rye, on which an unsold piece costs 1 and a missed one 3, unless told otherwise. */
record SomeDays(
        LocalDate date,
        double low,
        double median,
        double high,
        int count,
        @Nullable Integer rule,
        @Nullable Integer own,
        @Nullable Integer tray,
        PieceLoss loss,
        LedgerDay.Kind kind,
        String currency) {

    /** A Friday. */
    static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    /** Its forecast: 40, between 30 and 50, of which 44 are to be baked. */
    static SomeDays rye() {
        return new SomeDays(
                FRIDAY, 30, 40, 50, 44, null, null, null, new PieceLoss(1., 3.), LedgerDay.Kind.PLAIN, "EUR");
    }

    SomeDays on(LocalDate other) {
        return new SomeDays(other, low, median, high, count, rule, own, tray, loss, kind, currency);
    }

    SomeDays foretold(double tenth, double middle, double ninth) {
        return new SomeDays(date, tenth, middle, ninth, count, rule, own, tray, loss, kind, currency);
    }

    SomeDays bake(int pieces) {
        return new SomeDays(date, low, median, high, pieces, rule, own, tray, loss, kind, currency);
    }

    SomeDays byRule(@Nullable Integer pieces) {
        return new SomeDays(date, low, median, high, count, pieces, own, tray, loss, kind, currency);
    }

    SomeDays byHand(@Nullable Integer pieces) {
        return new SomeDays(date, low, median, high, count, rule, pieces, tray, loss, kind, currency);
    }

    SomeDays inTraysOf(int pieces) {
        return new SomeDays(date, low, median, high, count, rule, own, pieces, loss, kind, currency);
    }

    SomeDays withoutMoney() {
        return new SomeDays(date, low, median, high, count, rule, own, tray, PieceLoss.UNKNOWN, kind, currency);
    }

    SomeDays kind(boolean wet, boolean special) {
        return new SomeDays(
                date, low, median, high, count, rule, own, tray, loss, new LedgerDay.Kind(wet, special), currency);
    }

    SomeDays in(String money) {
        return new SomeDays(date, low, median, high, count, rule, own, tray, loss, kind, money);
    }

    /** On which all of that was wanted, and sold. */
    LedgerDay wanted(double demand) {
        return came(new DayCounts(demand, null, null, null, null), demand);
    }

    LedgerDay came(DayCounts counts, @Nullable Double demand) {
        Quantiles quantiles = new Quantiles(new double[] {.1, .5, .9}, new double[] {low, median, high});
        SaidItem said = new SaidItem(
                1, Instant.EPOCH, date, 2, "rye", 38, quantiles, .75, loss, tray, new BakeCount(count, 0, count), rule);
        return new LedgerDay("shop", said, own, counts, demand, kind, currency);
    }
}
