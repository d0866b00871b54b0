package io.levain.forecast;

import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A forecaster for which today is the newest day of some series already, as it is estimated to end; of the others the
 * newest day is the one that it is asked to foretell from.
 *
 * @param by who foretells
 * @param estimated the series of which today is estimated; the history that it is shown has to hold it
 * @param today a day after the newest, before those that are foretold
 */
record FromToday(Forecaster by, Set<Series> estimated, LocalDate today) implements Forecaster {

    @Override
    public List<DemandForecast> forecast(History history, Collection<Series> series, LocalDate date, LocalDate newest) {
        Map<Series, DemandForecast> told = new HashMap<>();
        Stream.concat(
                        by.forecast(history, those(series, true), date, today).stream(),
                        by.forecast(history, those(series, false), date, newest).stream())
                .forEach(forecast -> told.put(forecast.series(), forecast));
        return history.series().stream()
                .map(told::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<Series> those(Collection<Series> series, boolean areEstimated) {
        return series.stream()
                .filter(each -> estimated.contains(each) == areEstimated)
                .toList();
    }

    @Override
    public List<Map<Reason, Double>> reasons(History history, List<DemandForecast> forecasts, LocalDate newest) {
        Map<Series, Map<Reason, Double>> reasons = new HashMap<>();
        reasons(history, forecasts, true, today, reasons);
        reasons(history, forecasts, false, newest, reasons);
        return forecasts.stream()
                .map(forecast -> Objects.requireNonNull(reasons.get(forecast.series())))
                .toList();
    }

    private void reasons(
            History history,
            List<DemandForecast> forecasts,
            boolean areEstimated,
            LocalDate newest,
            Map<Series, Map<Reason, Double>> reasons) {
        List<DemandForecast> own = new ArrayList<>(forecasts);
        own.removeIf(forecast -> estimated.contains(forecast.series()) != areEstimated);
        List<Map<Reason, Double>> told = by.reasons(history, own, newest);
        for (int i = 0; i < own.size(); i++) {
            reasons.put(own.get(i).series(), told.get(i));
        }
    }
}
