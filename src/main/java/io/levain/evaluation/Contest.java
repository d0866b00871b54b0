package io.levain.evaluation;

import static java.util.stream.Collectors.toMap;

import io.levain.demand.DemandForecast;
import io.levain.demand.Forecaster;
import io.levain.demand.History;
import io.levain.demand.Observation;
import io.levain.demand.Quantiles;
import io.levain.demand.Series;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Some forecasters on the same days, each of which they foretell the evening before. A row is one open day of one
 * series, and costs what its missed and unsold pieces do at its own service level, as {@link Score} counts it. Only
 * rows that all of them foretell are scored. Of a sold-out day the estimated demand stands for what sold: held against
 * what sold, the best would be who foresees the empty shelf.
 */
public final class Contest {

    private final History history;
    private final HeldBack days;
    private final RowLevel level;
    private final Set<Series> series;

    /** @param days the days, which no forecaster may have been trained on */
    public Contest(History history, HeldBack days, RowLevel level) {
        this.history = history;
        this.days = days;
        this.level = level;
        this.series = new HashSet<>(history.series());
    }

    /**
     * What the forecasts of each of them cost, in their order.
     *
     * @return empty if there was no row that all of them foretold
     */
    public List<DayCosts> costs(List<Forecaster> forecasters) {
        List<Scored> scored = days.dates()
                .map(date -> scored(forecasters, date))
                .filter(day -> !day.rows.isEmpty())
                .toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        long rows = scored.stream().mapToLong(day -> day.rows.size()).sum();
        return IntStream.range(0, forecasters.size())
                .mapToObj(i ->
                        new DayCosts(scored.stream().map(day -> cost(day, i)).toList(), rows))
                .toList();
    }

    /** One day: what each of them said, and the rows that all of them foretold. */
    private record Scored(List<Map<Series, Quantiles>> foretold, List<Observation> rows) {}

    private Scored scored(List<Forecaster> forecasters, LocalDate date) {
        List<Map<Series, Quantiles>> foretold = forecasters.stream()
                .map(forecaster -> forecaster.forecast(history, series, date, date.minusDays(1)).stream()
                        .collect(toMap(DemandForecast::series, DemandForecast::quantiles)))
                .toList();
        List<Observation> rows = history.observations(date, date).stream()
                .filter(Observation::open)
                .filter(row -> foretold.stream().allMatch(own -> own.containsKey(row.series())))
                .toList();
        return new Scored(foretold, rows);
    }

    private double cost(Scored day, int forecaster) {
        Map<Series, Quantiles> foretold = day.foretold.get(forecaster);
        double sum = 0;
        for (Observation row : day.rows) {
            double own = level.of(row.series(), row.date());
            Quantiles quantiles = Objects.requireNonNull(foretold.get(row.series()));
            sum += Score.cost(own, row.demand(), quantiles.at(own));
        }
        return sum;
    }
}
