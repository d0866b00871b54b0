package io.levain.demand.model;

import io.levain.demand.inputs.Reason;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whatever can foretell demand: a trained model, or a rule of thumb. */
@FunctionalInterface
public interface Forecaster {

    /**
     * Foretells one day from all days up to the newest.
     *
     * @param series which to foretell; those of which too little is known are left out of the answer
     * @param newest the last day whose sales may be used, before the date
     * @return a forecast for each, in the order of the history
     */
    List<DemandForecast> forecast(History history, Collection<Series> series, LocalDate date, LocalDate newest);

    /**
     * Why the median of each forecast is not its usual: by kind of input the pieces that it is more (or, negative, fewer)
     * for it. They add up: the usual and all of them are the median.
     *
     * @param forecasts some that it made of one day from the same days; a rule of thumb tells of the last days alone
     * @param newest the last day whose sales may be used, before the date
     * @return a map for each, in their order
     */
    default List<Map<Reason, Double>> reasons(History history, List<DemandForecast> forecasts, LocalDate newest) {
        return forecasts.stream()
                .map(forecast -> {
                    double median = forecast.quantiles().at(.5);
                    boolean closed = median == 0 && forecast.closedProbability() > 0;
                    return Map.of(closed ? Reason.CLOSING : Reason.RECENT_DAYS, median - forecast.usual());
                })
                .toList();
    }

    /** The same in all bakeries, one after the other. */
    default List<DemandForecast> forecast(
            Histories histories, Collection<Series> series, LocalDate date, LocalDate newest) {
        List<DemandForecast> all = new ArrayList<>();
        histories.all().forEach(history -> all.addAll(forecast(history, series, date, newest)));
        return all;
    }
}
