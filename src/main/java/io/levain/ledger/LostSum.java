package io.levain.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up what days lost in money. Days without money add nothing. */
final class LostSum {

    private final LocalDate middle;
    private final Money unsold = new Money();
    private final Money missed = new Money();
    private final Money perfect = new Money();
    private final Money byRule = new Money();
    private final Money savedAgainstRule = new Money();
    private final Money byOwn = new Money();
    private final Money savedByOwn = new Money();
    private final Half earlier = new Half();
    private final Half later = new Half();

    /** What is lost a day. */
    private static final class Half {

        private final Set<LocalDate> days = new HashSet<>();
        private double lost;

        void add(LocalDate day, double money) {
            days.add(day);
            lost += money;
        }

        /** NaN if there is none. */
        double aDay() {
            return lost / days.size();
        }
    }

    /** @param middle the first day of the later half */
    LostSum(LocalDate middle) {
        this.middle = middle;
    }

    void add(LedgerDay day) {
        Cost cost = day.cost();
        Double lost = cost.money();
        if (cost.unsoldMoney() == null || cost.missedMoney() == null || lost == null) {
            return;
        }
        unsold.add(cost.unsoldMoney(), day.currency());
        missed.add(cost.missedMoney(), day.currency());
        add(perfect, null, day.perfectCost(), lost, day.currency());
        add(byRule, savedAgainstRule, day.ruleCost(), lost, day.currency());
        add(byOwn, savedByOwn, day.ownCost(), lost, day.currency());
        (day.date().isBefore(middle) ? earlier : later).add(day.date(), lost);
    }

    private static void add(
            Money sum, @Nullable Money saved, @Nullable Cost other, double lost, @Nullable String currency) {
        Double money = other == null ? null : other.money();
        if (money != null) {
            sum.add(money, currency);
            if (saved != null) {
                saved.add(money - lost, currency);
            }
        }
    }

    /** Null if there is none, or of two currencies. */
    SummaryAnswer.@Nullable LostMoney told() {
        Double unsoldMoney = unsold.told();
        Double missedMoney = missed.told();
        Double perfectMoney = perfect.told();
        if (unsoldMoney == null || missedMoney == null || perfectMoney == null) {
            return null;
        }
        Double saved = savedByOwn.told();
        return new SummaryAnswer.LostMoney(
                unsold.currency(),
                unsoldMoney,
                missedMoney,
                perfectMoney,
                byRule.told(),
                savedAgainstRule.told(),
                byOwn.told(),
                // here the other one is what was done in place of the forecast
                saved == null ? null : Double.valueOf(0 - saved),
                Rounded.toCents(later.aDay() - earlier.aDay()));
    }
}
