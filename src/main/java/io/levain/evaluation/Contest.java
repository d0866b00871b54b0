package io.levain.evaluation;

import static java.util.stream.Collectors.toMap;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Pasts;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Some forecasters on the same days, each of which they foretell the evening before. A row is one open day of one
 * series, and costs what its missed and unsold pieces do at its own service level, as {@link Score} counts it. Only
 * rows that all of them foretell are scored. Of a sold-out day the estimated demand stands for what sold: held against
 * what sold, the best would be who foresees the empty shelf.
 */
public final class Contest {

    private final Pasts pasts;
    private final HeldBack days;
    private final RowLevel level;

    /**
     * @param days the days, which no forecaster may have been trained on
     * @param level is asked on several threads
     */
    public Contest(Pasts pasts, HeldBack days, RowLevel level) {
        this.pasts = pasts;
        this.days = days;
        this.level = level;
    }

    /** What the forecasts of each of them cost on one day, and of how many rows. */
    private static final class Day {

        private final double[] costs;
        private long rows;

        Day(int forecasters) {
            this.costs = new double[forecasters];
        }

        void add(Day other) {
            for (int i = 0; i < costs.length; i++) {
                costs[i] += other.costs[i];
            }
            rows += other.rows;
        }
    }

    /**
     * What the forecasts of each of them cost, in their order, summed over the bakeries.
     *
     * @param threads how many bakeries may be looked at side by side
     * @return empty if there was no row that all of them foretold
     */
    public List<DayCosts> costs(List<Forecaster> forecasters, int threads) {
        TreeMap<LocalDate, Day> all = new TreeMap<>();
        pasts.each(
                threads,
                history -> scored(forecasters, history),
                scored -> scored.forEach((date, day) -> all.computeIfAbsent(date, d -> new Day(forecasters.size()))
                        .add(day)));
        if (all.isEmpty()) {
            return List.of();
        }
        long rows = all.values().stream().mapToLong(day -> day.rows).sum();
        return IntStream.range(0, forecasters.size())
                .mapToObj(i -> new DayCosts(
                        all.values().stream().map(day -> day.costs[i]).toList(), rows))
                .toList();
    }

    /** The days of a bakery on which there was a row to score. */
    private Map<LocalDate, Day> scored(List<Forecaster> forecasters, History history) {
        Set<Series> series = new HashSet<>(history.series());
        Map<LocalDate, Day> scored = new TreeMap<>();
        days.dates().filter(date -> !date.isAfter(history.lastDay())).forEach(date -> {
            Day day = scored(forecasters, history, series, date);
            if (day.rows > 0) {
                scored.put(date, day);
            }
        });
        return scored;
    }

    private Day scored(List<Forecaster> forecasters, History history, Set<Series> series, LocalDate date) {
        List<Map<Series, Quantiles>> foretold = forecasters.stream()
                .map(forecaster -> forecaster.forecast(history, series, date, date.minusDays(1)).stream()
                        .collect(toMap(DemandForecast::series, DemandForecast::quantiles)))
                .toList();
        Day day = new Day(forecasters.size());
        history.observations(date, date).stream()
                .filter(Observation::open)
                .filter(row -> foretold.stream().allMatch(own -> own.containsKey(row.series())))
                .forEach(row -> {
                    double own = level.of(row.series(), date);
                    for (int i = 0; i < day.costs.length; i++) {
                        Quantiles quantiles =
                                Objects.requireNonNull(foretold.get(i).get(row.series()));
                        day.costs[i] += Score.cost(own, row.demand(), quantiles.at(own));
                    }
                    day.rows++;
                });
        return day;
    }
}
