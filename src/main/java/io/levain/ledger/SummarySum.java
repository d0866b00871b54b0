package io.levain.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up days of which the demand is known. */
final class SummarySum {

    private final LostSum lost;
    private int days;
    private int soldOut;
    private int covered;
    private int coveredRange;
    private int overridden;
    private double sold;
    private double demand;
    private double unsold;
    private double unsoldOfBaked;
    private double baked;
    private double count;
    private double left;
    private double missed;
    private double bias;
    private double error;
    private double target;
    private double countWithTarget;

    /** @param middle the first day of the later half */
    SummarySum(LocalDate middle) {
        this.lost = new LostSum(middle);
    }

    /** @param returnRate the share of the product that should be left; null if nobody has said */
    void add(LedgerDay day, @Nullable Double returnRate) {
        double wanted = day.knownDemand();
        Cost cost = day.cost();
        days++;
        soldOut += day.isSoldOut() ? 1 : 0;
        covered += wanted <= day.enough(day.said().level()) ? 1 : 0;
        coveredRange += wanted >= day.enough(.1) && wanted <= day.enough(.9) ? 1 : 0;
        overridden += day.own() == null ? 0 : 1;
        sold += orZero(day.came().sold());
        demand += wanted;
        unsold += orZero(day.came().unsold());
        if (day.came().baked() != null && day.came().unsold() != null) {
            baked += day.came().baked();
            unsoldOfBaked += day.came().unsold() + day.came().markedDown().piecesOrNone();
        }
        count += day.count();
        left += cost.left();
        missed += cost.missed();
        bias += day.median() - wanted;
        error += Math.abs(day.median() - wanted);
        if (returnRate != null) {
            target += returnRate * day.count();
            countWithTarget += day.count();
        }
        lost.add(day);
    }

    private static double orZero(@Nullable Double pieces) {
        return pieces == null ? 0 : pieces;
    }

    SummaryAnswer.Line told(String key) {
        return new SummaryAnswer.Line(
                key,
                days,
                soldOut,
                cents(sold),
                cents(demand),
                cents(unsold),
                Rounded.share(left, count),
                Rounded.share(unsoldOfBaked, baked),
                Rounded.share(target, countWithTarget),
                Rounded.share(bias, demand),
                Rounded.share(error, demand),
                Rounded.share(covered, days),
                Rounded.share(coveredRange, days),
                cents(left),
                cents(missed),
                lost.told(),
                overridden);
    }

    private static double cents(double pieces) {
        return Objects.requireNonNull(Rounded.toCents(pieces));
    }
}
