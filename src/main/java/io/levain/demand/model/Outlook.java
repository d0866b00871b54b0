package io.levain.demand.model;

import io.levain.demand.inputs.Target;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is known of one series on a day to come before anybody says how much it will sell. However the quantiles are
 * found, closing is treated the same.
 *
 * @param series which product in which bakery
 * @param date the day
 * @param usual its usual on such a day, in pieces
 * @param closedProbability how likely the bakery is closed then, 0..1; 1 if the calendar says so
 * @param countsClosing whether the forecast has to count with closing, as the sales list closed days too
 */
public record Outlook(Series series, LocalDate date, double usual, double closedProbability, boolean countsClosing) {

    /**
     * What is known of a day to come without any model.
     *
     * @param series which; those of which nothing is known yet are left out of the answer
     * @param newest the last day whose sales may be used, before the date
     * @return one for each, in the order of the history
     */
    public static List<Outlook> of(History history, Collection<Series> series, LocalDate date, LocalDate newest) {
        return Target.of(history, series, date, newest, history.conditions(date)).stream()
                .map(target -> of(target, date))
                .toList();
    }

    static Outlook of(Target target, LocalDate date) {
        BakeryDays bakery = target.bakery();
        return new Outlook(
                target.series().name(),
                date,
                target.usual(),
                target.closedProbability(),
                target.calendar().closed() || bakery.listsClosedDays(target.newest()));
    }

    /** The forecast if demand is distributed like that on an open day, in pieces. */
    public DemandForecast with(Quantiles open) {
        return new DemandForecast(
                series, date, usual, closedProbability, countsClosing ? open.orNothing(closedProbability) : open);
    }

    /** Whether nothing can sell, however demand is distributed on an open day. */
    public boolean isSurelyClosed() {
        return countsClosing && closedProbability == 1;
    }
}
