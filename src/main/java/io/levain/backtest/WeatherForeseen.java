package io.levain.backtest;

import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayWeather;
import io.levain.demand.past.ForecastErrors;
import io.levain.demand.past.History;
import io.levain.evaluation.Foresight;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The weather of each day as it was forecast: what the folder says of that, else what was observed and missed by about
 * as much as forecasts miss it. Counts which. Not for several threads.
 */
final class WeatherForeseen implements Foresight {

    private final IssuedWeather issued;
    private int fromFolder;
    private int drawn;

    WeatherForeseen(IssuedWeather issued) {
        this.issued = issued;
    }

    @Override
    public DayConditions of(History history, LocalDate date, LocalDate newest) {
        DayConditions since = history.conditions(date);
        Optional<DayWeather> forecast = issued.of(history.bakery(), date, newest);
        if (forecast.isPresent()) {
            fromFolder++;
            return since.with(forecast.get());
        }
        if (since.weather().equals(DayWeather.UNKNOWN)) {
            return since;
        }
        drawn++;
        int ahead = (int) ChronoUnit.DAYS.between(newest, date);
        return since.with(ForecastErrors.of(history.bakeryDays(), history.index(date), ahead, history.days() - 1));
    }

    /** What it was asked for, in a sentence. */
    String sentence() {
        return "The weather is as forecast before each day: of " + fromFolder
                + " days of a bakery as weather.csv says, of " + drawn
                + " as observed, with errors of the size that forecasts have.";
    }
}
