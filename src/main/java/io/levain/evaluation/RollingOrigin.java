package io.levain.evaluation;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Pasts;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a model would have done: day after day it is asked for one day, from nothing but the days up to the newest one
 * then known (rolling-origin evaluation, Tashman 2000).
 *
 * @param from the first day that is foretold
 * @param to the last day that is foretold
 * @param horizon how many days before each the newest known day lies, at least 1
 * @param retrain how often the model is trained anew, each time on the days then known
 * @param settings how to train
 * @param foresight what is known of each day before it
 */
public record RollingOrigin(
        LocalDate from, LocalDate to, int horizon, Retrain retrain, TrainingSettings settings, Foresight foresight) {

    public RollingOrigin {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + to + " is before the first " + from);
        }
        if (horizon < 1) {
            throw new IllegalArgumentException("horizon " + horizon + " is not at least 1 day");
        }
    }

    /**
     * Goes through the days and hands over each day's forecasts, those of all series that have been sold before.
     *
     * @throws io.levain.demand.past.NotEnoughHistory if there is too little before the first day to train on
     */
    public void run(Histories histories, Consumer<List<DemandForecast>> day) {
        Set<Series> series = new HashSet<>(histories.series());
        DemandModel model = train(histories, from.minusDays(horizon));
        int days = 0;
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1), days++) {
            LocalDate newest = date.minusDays(horizon);
            if (days > 0 && retrain.isDue(days)) {
                model = train(histories, newest);
            }
            day.accept(forecast(model, histories, series, date));
        }
    }

    private List<DemandForecast> forecast(DemandModel model, Histories histories, Set<Series> series, LocalDate date) {
        LocalDate newest = date.minusDays(horizon);
        List<DemandForecast> all = new ArrayList<>();
        for (History history : histories.all()) {
            all.addAll(model.forecast(history, series, date, newest, foresight.of(history, date, newest)));
        }
        return all;
    }

    private DemandModel train(Pasts pasts, LocalDate through) {
        return DemandModel.train(pasts, through, settings, TrainingProgress.NONE);
    }
}
