package io.levain.evaluation;

import io.levain.demand.days.DayConditions;
import io.levain.demand.past.History;
import java.time.LocalDate;

/** What was known before a day of what it would be like: above all of its weather, which nobody has observed then. */
@FunctionalInterface
public interface Foresight {

    /** All that has become known of the day since, as if forecasts of it had been perfect. */
    Foresight PERFECT = (history, date, newest) -> history.conditions(date);

    /**
     * Calendar and weather of a day as they were known.
     *
     * @param newest the last day that had passed then, before the date
     */
    DayConditions of(History history, LocalDate date, LocalDate newest);
}
