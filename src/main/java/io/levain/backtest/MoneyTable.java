package io.levain.backtest;

import io.levain.decision.Demand;
import io.levain.decision.Outcome;
import io.levain.decision.PieceLoss;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Quantiles;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import io.levain.evaluation.Yardstick;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the counts would have cost: each day's forecasts are made into counts as the service makes them, and the baker's
 * rule's likewise, at the same service levels and under the same limits. Of products alone whose price and cost are known.
 */
final class MoneyTable {

    private static final double[] LEVELS =
            TrainingSettings.LEVELS.stream().mapToDouble(Double::doubleValue).toArray();

    private final Goods goods;
    private final int horizon;
    private final Map<LocalDate, Map<Series, DemandForecast>> forecasts = new HashMap<>();
    private final Account ofRule = new Account();
    private final Account ofLevain = new Account();
    private final Set<LocalDate> days = new HashSet<>();

    MoneyTable(Goods goods, int horizon) {
        this.goods = goods;
        this.horizon = horizon;
    }

    void add(DemandForecast forecast) {
        forecasts.computeIfAbsent(forecast.date(), date -> new HashMap<>()).put(forecast.series(), forecast);
    }

    /** What is lost with counts. */
    private static final class Account {
        private double costUnsold;
        private double costMissed;
        private double baked;
        private double unsold;

        void add(int bake, double sold, PieceLoss loss) {
            // a day that went as it did: all of its demand at one value
            Outcome outcome = Outcome.of(Demand.surely(sold), loss, bake, 0);
            costUnsold += known(outcome.costUnsold());
            costMissed += known(outcome.costMissed());
            baked += bake;
            unsold += outcome.unsold();
        }

        private static double known(@Nullable Double cost) {
            return cost == null ? 0 : cost;
        }

        double lost() {
            return costUnsold + costMissed;
        }
    }

    /** Counts and accounts for all rows of those days. */
    void account(Histories histories, LocalDate from, LocalDate to) {
        for (History history : histories.all()) {
            Yardstick rule = new Yardstick(history.observations(history.firstDay(), to));
            Map<LocalDate, List<Observation>> rows = new HashMap<>();
            for (Observation row : history.observations(from, to)) {
                if (goods.isPriced(good(history, row))) {
                    rows.computeIfAbsent(row.date(), date -> new ArrayList<>()).add(row);
                }
            }
            rows.forEach((date, ofDay) -> account(history, rule, date, ofDay));
        }
    }

    private void account(History history, Yardstick rule, LocalDate date, List<Observation> rows) {
        days.add(date);
        Map<Series, DemandForecast> ofDay = forecasts.getOrDefault(date, Map.of());
        Map<String, Quantiles> told = new LinkedHashMap<>();
        Map<String, Quantiles> byRule = new LinkedHashMap<>();
        double usual = 0;
        for (Observation row : rows) {
            String product = good(history, row).product();
            byRule.put(product, byRule(rule, row.series(), date));
            DemandForecast forecast = ofDay.get(row.series());
            if (forecast != null) {
                told.put(product, forecast.quantiles());
                usual += forecast.usual();
            }
        }
        account(ofLevain, history, rows, told, usual);
        account(ofRule, history, rows, byRule, usual);
    }

    /** The product as it was called on the day. */
    private static Series good(History history, Observation row) {
        return new Series(row.series().bakery(), history.soldAs(row.series(), row.date()));
    }

    /** What the rule says, as {@link ScoreTable} scores it: by hand, without a calendar. */
    private Quantiles byRule(Yardstick rule, Series series, LocalDate date) {
        LocalDate newest = date.minusDays(horizon);
        return new Quantiles(
                LEVELS,
                Arrays.stream(LEVELS)
                        .map(level -> rule.quantile(series, date, newest, level))
                        .toArray());
    }

    private void account(
            Account account, History history, List<Observation> rows, Map<String, Quantiles> told, double usual) {
        Map<String, Integer> bake = goods.bake(rows.get(0).series().bakery(), told, usual);
        for (Observation row : rows) {
            Series good = good(history, row);
            account.add(
                    bake.getOrDefault(good.product(), 0),
                    row.sold(),
                    goods.stakes(good).loss());
        }
    }

    /** Prints what was lost a day, the baker's rule first; nothing if no product has a price and a cost. */
    void print(PrintWriter out) {
        if (days.isEmpty()) {
            return;
        }
        out.println("money lost a day, counts as the service makes them:");
        line(out, "the baker's rule", ofRule);
        line(out, "Levain", ofLevain);
        out.printf(
                Locale.ROOT,
                "money lost against the baker's rule: %+.1f %%%n",
                100 * (ofLevain.lost() / ofRule.lost() - 1));
    }

    private void line(PrintWriter out, String name, Account account) {
        out.printf(
                Locale.ROOT,
                "%-32s %10.2f  unsold %10.2f  missed %10.2f  return rate %.4f%n",
                name,
                account.lost() / days.size(),
                account.costUnsold / days.size(),
                account.costMissed / days.size(),
                account.baked == 0 ? 0 : account.unsold / account.baked);
    }
}
