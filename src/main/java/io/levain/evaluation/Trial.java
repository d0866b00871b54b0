package io.levain.evaluation;

import static java.util.stream.Collectors.toMap;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Pasts;
import io.levain.demand.past.Series;
import java.time.LocalDate;
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
public record Trial(
        LocalDate from, LocalDate to, long rows, double costInSample, double costOutOfSample, double costOfRule) {

    private static final List<Double> LEVELS = List.of(.1, .25, .5, .75, .9);

    /** What the days of a bakery, or of several, came to. */
    private record Scores(Score seen, Score unseen, Score rule) {

        static Scores none() {
            return new Scores(new Score(LEVELS), new Score(LEVELS), new Score(LEVELS));
        }

        void add(Scores others) {
            seen.add(others.seen);
            unseen.add(others.unseen);
            rule.add(others.rule);
        }
    }

    /**
     * Asks a model for days it has not seen, and for as many that it has.
     *
     * @param model trained on the days before those that were held back
     * @param threads how many bakeries may be looked at side by side
     */
    public static Trial of(DemandModel model, Pasts pasts, HeldBack held, int threads) {
        Scores all = Scores.none();
        pasts.each(threads, history -> scores(model, history, held), all::add);
        return new Trial(
                held.from(),
                held.to(),
                all.unseen.rows(),
                all.seen.costSum(),
                all.unseen.costSum(),
                all.rule.costSum());
    }

    private static Scores scores(DemandModel model, History history, HeldBack held) {
        LocalDate from = held.from();
        Yardstick rule = new Yardstick(history.observations(history.firstDay(), held.to()));
        Scores scores = Scores.none();
        score(
                model,
                history,
                from.minusDays(held.days()),
                held.lastSeen(),
                new Judge(scores.seen, new Score(LEVELS), rule));
        score(model, history, from, held.to(), new Judge(scores.unseen, scores.rule, rule));
        return scores;
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
            Map<Series, Quantiles> foretold =
                    forecasts.stream().collect(toMap(DemandForecast::series, DemandForecast::quantiles));
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
