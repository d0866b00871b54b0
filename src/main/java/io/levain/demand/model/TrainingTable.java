package io.levain.demand.model;

import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayWeather;
import io.levain.demand.inputs.Inputs;
import io.levain.demand.inputs.Target;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.ForecastErrors;
import io.levain.demand.past.History;
import io.levain.demand.past.LackKind;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Pasts;
import io.levain.facts.Fact;
import io.levain.learning.Examples;
import io.levain.learning.InParallel;
import io.levain.learning.Standardiser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The pasts of bakeries as examples to learn from: for each open day of each series its inputs, and sold over the usual,
 * or demand where most of a sold-out day was seen.
 */
record TrainingTable(Inputs inputs, Groups groups, Standardiser standardiser, Examples examples) {

    /**
     * Builds the table of all rows of a survey, or of a sample where they are too many, each with what was known that
     * many days before it.
     *
     * @param weighing how much rows count beside each other
     * @throws NotEnoughHistory if there is neither a prior nor one row to learn from
     */
    static TrainingTable build(
            Pasts pasts,
            Survey survey,
            LocalDate through,
            int horizon,
            TrainingSettings settings,
            RowWeights weighing) {
        HorizonModel prior = settings.prior();
        if (survey.rows() == 0 && prior == null) {
            throw new NotEnoughHistory(
                    Fact.of(LackKind.TOO_FEW_DAYS).with("days", Window.SKIPPED).with("through", through));
        }
        Inputs inputs = survey.inputs();
        Groups groups = Groups.of(survey.series());
        Sample sample = survey.sample(settings.mostRows(), settings.seed());
        Rows rows = new Rows(inputs, groups, horizon, through, weighing);
        Examples examples = rows.examples(pasts, sample, survey.isOfOne(), settings.threads());
        if (!RowWeights.scaleToMeanOne(examples.weights(), 0, examples.rows()) && prior == null) {
            throw new NotEnoughHistory(
                    Fact.of(LackKind.NOT_FAR_ENOUGH_BACK).with("days", horizon).with("through", through));
        }
        Standardiser standardiser = prior == null
                ? Standardiser.measure(examples.inputs(), inputs.asIs())
                : Standardiser.measure(
                        examples.inputs(), inputs.asIs(), prior.standardiser(), inputs.placesIn(prior.inputs()));
        standardiser.apply(examples.inputs());
        return new TrainingTable(inputs, groups, standardiser, examples);
    }

    /** The same from a survey of its own. */
    static TrainingTable build(
            Pasts pasts, LocalDate through, int horizon, TrainingSettings settings, RowWeights weighing) {
        return build(pasts, Survey.of(pasts, through, settings), through, horizon, settings, weighing);
    }

    /** Fills rows, with what was known so many days before each: the weather too as it might have been forecast then. */
    private record Rows(Inputs inputs, Groups groups, int horizon, LocalDate through, RowWeights weighing) {

        /** Sales beyond this many times the usual teach no more: high enough for the doughnuts of New Year's Eve. */
        private static final double MOST = 16;

        private static final int SLICE = 2_000;

        Examples examples(Pasts pasts, Sample sample, boolean ofOne, int threads) {
            Examples examples = Examples.zeros(sample.size(), inputs.columns());
            pasts.each(
                    threads,
                    history -> {
                        fill(history, sample, examples, ofOne ? threads : 1);
                        return history.bakery();
                    },
                    bakery -> {});
            return examples;
        }

        private void fill(History history, Sample sample, Examples examples, int threads) {
            List<Sample.Row> rows = sample.rows(history);
            int place = sample.place(history);
            BakeryDays bakery = history.bakeryDays();
            int last = Math.min(history.index(through), history.days() - 1);
            DayWeather[] foreseen = new DayWeather[history.days()];
            rows.stream()
                    .mapToInt(Sample.Row::day)
                    .distinct()
                    .forEach(day -> foreseen[day] = ForecastErrors.of(bakery, day, horizon, last));
            InParallel.map(slices(rows.size()), threads, slice -> {
                for (int i = slice[0]; i < slice[1]; i++) {
                    Sample.Row row = rows.get(i);
                    fill(history, row, bakery.conditions(row.day()).with(foreseen[row.day()]), examples, place + i);
                }
                return slice;
            });
            weighing.settle(examples.weights(), place, rows.size());
        }

        private static List<int[]> slices(int rows) {
            List<int[]> slices = new ArrayList<>();
            for (int from = 0; from < rows; from += SLICE) {
                slices.add(new int[] {from, Math.min(rows, from + SLICE)});
            }
            return slices;
        }

        private void fill(History history, Sample.Row row, DayConditions conditions, Examples examples, int at) {
            Target target = new Target(history, row.series(), row.day(), row.day() - horizon, conditions);
            double usual = target.usual();
            if (!(usual > 0)) {
                // nothing was known of it that many days before: the row stays, without weight, so that rows keep their
                // places
                return;
            }
            inputs.fill(target, examples.inputs(), at);
            examples.groups()[at] = groups.of(row.series().name());
            examples.rare()[at] = target.isNamed();
            examples.blocks()[at] = (int) Math.floorDiv(history.date(row.day()).toEpochDay(), 7L);
            boolean soldOut = row.series().isSoldOut(row.day());
            boolean asSeen = soldOut && row.series().estimateOf(row.day()).isAsGoodAsSeen();
            double pieces =
                    asSeen ? row.series().demand(row.day()) : row.series().sold(row.day());
            examples.targets()[at] = (float) Math.min(MOST, pieces / usual);
            if (soldOut && !asSeen) {
                examples.bounds()[at] = examples.targets()[at];
            }
            int age = history.index(through) - row.day();
            examples.weights()[at] = (float) weighing.of(usual, age);
        }
    }
}
