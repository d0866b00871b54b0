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
     * What moves a forecast away from its usual, by the pieces that the median is more (or, negative, fewer) for it; the
     * kinds of input alone that a forecaster can tell apart, so that for a rule of thumb there are none.
     *
     * @param forecast one that it made from the same days
     * @param newest the last day whose sales may be used, before the date
     */
    default Map<Reason, Double> moves(History history, DemandForecast forecast, LocalDate newest) {
        return Map.of();
    }

    /** The same in all bakeries, one after the other. */
    default List<DemandForecast> forecast(
            Histories histories, Collection<Series> series, LocalDate date, LocalDate newest) {
        List<DemandForecast> all = new ArrayList<>();
        histories.all().forEach(history -> all.addAll(forecast(history, series, date, newest)));
        return all;
    }
}
