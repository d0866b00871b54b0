package io.levain.backtest;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import io.levain.evaluation.Score;
import io.levain.evaluation.Yardstick;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forecasts and the baker's rules scored on the same rows, side by side. A forecast that is missing counts as 0. */
final class ScoreTable {

    private final List<Double> levels;
    private final int horizon;
    private final Map<Series, Map<LocalDate, Quantiles>> forecasts = new HashMap<>();
    private final Score rule;
    private final Score mean;
    private final Score levain;

    ScoreTable(List<Double> levels, int horizon) {
        this.levels = levels;
        this.horizon = horizon;
        this.rule = new Score(levels);
        this.mean = new Score(levels);
        this.levain = new Score(levels);
    }

    void add(DemandForecast forecast) {
        forecasts.computeIfAbsent(forecast.series(), s -> new HashMap<>()).put(forecast.date(), forecast.quantiles());
    }

    /** Scores all rows of those days; returns how many had no forecast. */
    long score(Histories histories, LocalDate from, LocalDate to) {
        return histories.all().stream()
                .mapToLong(history -> score(history, from, to))
                .sum();
    }

    private long score(History history, LocalDate from, LocalDate to) {
        Yardstick yardstick = new Yardstick(history.observations(history.firstDay(), to));
        long missing = 0;
        for (Observation row : history.observations(from, to)) {
            LocalDate newest = row.date().minusDays(horizon);
            Quantiles forecast = forecasts.getOrDefault(row.series(), Map.of()).get(row.date());
            missing += forecast == null ? 1 : 0;
            rule.add(row.sold(), row.open(), each(l -> yardstick.quantile(row.series(), row.date(), newest, l)));
            mean.add(row.sold(), row.open(), each(l -> yardstick.mean(row.series(), row.date(), newest)));
            levain.add(row.sold(), row.open(), each(l -> forecast == null ? 0 : forecast.at(l)));
        }
        return missing;
    }

    /** Prints costs, their sum, the error of the median and the coverage, the baker's rule first. */
    void print(PrintWriter out, long missing) {
        out.printf(Locale.ROOT, "rows %d, forecasts missing %d; costs at %s%n", levain.rows(), missing, levels);
        line(out, "last 8 same weekdays, quantile", rule);
        line(out, "last 4 same weekdays, mean", mean);
        line(out, "Levain", levain);
        out.printf(Locale.ROOT, "cost against the baker's rule: %.4f%n", levain.costSum() / rule.costSum());
    }

    private void line(PrintWriter out, String name, Score score) {
        out.printf(
                Locale.ROOT,
                "%-32s %s  sum %8.3f  WAPE %.4f  coverage %s%n",
                name,
                numbers("%8.3f", score::cost),
                score.costSum(),
                score.wape(),
                numbers("%.3f", score::coverage));
    }

    private String numbers(String format, IntToDoubleFunction value) {
        return IntStream.range(0, levels.size())
                .mapToObj(i -> String.format(Locale.ROOT, format, value.applyAsDouble(i)))
                .collect(Collectors.joining(" "));
    }

    private double[] each(DoubleUnaryOperator quantity) {
        double[] quantities = new double[levels.size()];
        Arrays.setAll(quantities, i -> quantity.applyAsDouble(levels.get(i)));
        return quantities;
    }
}
