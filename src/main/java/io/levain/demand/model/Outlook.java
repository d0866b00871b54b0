package io.levain.demand.model;

import io.levain.demand.inputs.Reason;
import io.levain.demand.inputs.Target;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /**
     * What makes the median of a forecast other than the usual, in pieces that add up to the difference. A level that broke
     * multiplies all, and it is the last days that tell of it.
     *
     * @param ofOpen what does so on an open day of a level that went on
     * @param open the distribution on such a day, in pieces
     * @param forecast what was foretold in the end
     */
    Map<Reason, Double> reasons(Map<Reason, Double> ofOpen, Quantiles open, DemandForecast forecast) {
        double before = with(open).quantiles().at(.5);
        double after = forecast.quantiles().at(.5);
        double shift = before > 0 ? after / before : 1;
        Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
        reasons.put(Reason.USUAL, ofOpen.getOrDefault(Reason.USUAL, 0.));
        double onUsualDay = usual + ofOpen.getOrDefault(Reason.USUAL, 0.);
        ofOpen.forEach((reason, pieces) -> {
            if (reason != Reason.USUAL) {
                reasons.put(reason, pieces * shift);
            }
        });
        if (shift != 1) {
            reasons.merge(Reason.RECENT_DAYS, (shift - 1) * onUsualDay, Double::sum);
        }
        double told = reasons.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean mayBeClosed = countsClosing && closedProbability > 0;
        reasons.merge(mayBeClosed ? Reason.CLOSING : Reason.USUAL, after - usual - told, Double::sum);
        return reasons;
    }

    /** Whether nothing can sell, however demand is distributed on an open day. */
    public boolean isSurelyClosed() {
        return countsClosing && closedProbability == 1;
    }
}
