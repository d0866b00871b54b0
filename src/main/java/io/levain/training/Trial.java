package io.levain.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.demand.DemandForecast;
import io.levain.demand.DemandModel;
import io.levain.demand.History;
import io.levain.demand.Observation;
import io.levain.demand.Quantiles;
import io.levain.demand.Series;
import io.levain.evaluation.HeldBack;
import io.levain.evaluation.Score;
import io.levain.evaluation.Yardstick;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a recipe did on days that its model had not seen: a model of the same making was fitted without them, and asked
 * for each of them the evening before. Of sold-out days the estimated demand stands for what sold. A cost is the mean
 * over bakeries, products and days of what missed and unsold pieces cost together, as {@link Score} adds it up, summed
 * over the service levels .1, .25, .5, .75 and .9.
 *
 * @param from the first of those days
 * @param to the last of them
 * @param rows how many days of series were foretold
 * @param costInSample its cost on as many days right before, which it was fitted on
 * @param costOutOfSample its cost on the days that it had not seen
 * @param costOfRule the cost of the baker's rule on those days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trial(
        LocalDate from, LocalDate to, long rows, double costInSample, double costOutOfSample, double costOfRule) {

    private static final List<Double> LEVELS = List.of(.1, .25, .5, .75, .9);

    /**
     * Asks a model for days it has not seen, and for as many that it has.
     *
     * @param model trained on the days before those that were held back
     */
    static Trial of(DemandModel model, History history, HeldBack held) {
        LocalDate from = held.from();
        Yardstick rule = new Yardstick(history.observations(history.firstDay(), held.to()));
        Score seen = new Score(LEVELS);
        score(model, history, from.minusDays(held.days()), held.lastSeen(), new Judge(seen, new Score(LEVELS), rule));
        Score unseen = new Score(LEVELS);
        Score ofRule = new Score(LEVELS);
        score(model, history, from, held.to(), new Judge(unseen, ofRule, rule));
        return new Trial(from, held.to(), unseen.rows(), seen.costSum(), unseen.costSum(), ofRule.costSum());
    }

    private static void score(DemandModel model, History history, LocalDate from, LocalDate to, Judge judge) {
        Set<Series> series = new HashSet<>(history.series());
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            List<Observation> observations = history.observations(date, date);
            if (!observations.isEmpty()) {
                judge.day(model.forecast(history, series, date, date.minusDays(1)), observations);
            }
        }
    }

    /** Compares forecasts and the rule with demand. */
    private record Judge(Score ofModel, Score ofRule, Yardstick rule) {

        void day(List<DemandForecast> forecasts, List<Observation> observations) {
            Map<Series, Quantiles> foretold = new HashMap<>();
            forecasts.forEach(forecast -> foretold.put(forecast.series(), forecast.quantiles()));
            for (Observation observation : observations) {
                Quantiles quantiles = foretold.get(observation.series());
                if (quantiles != null) {
                    ofModel.add(observation.demand(), observation.open(), at(quantiles));
                    ofRule.add(observation.demand(), observation.open(), byRule(observation));
                }
            }
        }

        private static double[] at(Quantiles quantiles) {
            return LEVELS.stream().mapToDouble(quantiles::at).toArray();
        }

        private double[] byRule(Observation row) {
            LocalDate newest = row.date().minusDays(1);
            return LEVELS.stream()
                    .mapToDouble(level -> rule.quantile(row.series(), row.date(), newest, level))
                    .toArray();
        }
    }
}
