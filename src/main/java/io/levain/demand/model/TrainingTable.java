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

    /** A nudge looks at the rows of these last days, and at as many older ones so that it does not forget them. */
    private static final int RECENT_DAYS = 42;

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
        Examples examples = rows.examples(pasts, List.of(sample), survey.isOfOne(), settings.threads());
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
        Window all = Window.through(through, settings.prior() == null);
        return build(pasts, Survey.of(pasts, all, through, settings.threads()), through, horizon, settings, weighing);
    }

    /** The last weeks, and the days before them, from which a nudge learns. */
    record Latest(Survey recent, Survey older, LocalDate through) {

        static Latest of(Pasts pasts, LocalDate through, int threads) {
            LocalDate first = through.minusDays(RECENT_DAYS - 1L);
            Window recent = new Window(first, through, true);
            Window older = Window.through(first.minusDays(1), true);
            return new Latest(
                    Survey.of(pasts, recent, through, threads), Survey.of(pasts, older, through, threads), through);
        }
    }

    /**
     * Builds the small table from which a model is brought up to date: the rows of the last weeks, and as many older
     * ones, others each night.
     *
     * @param model whose inputs and sizes it keeps; series that are new are added to its groups
     */
    static TrainingTable latest(Pasts pasts, Latest latest, HorizonModel model, TrainingSettings settings) {
        Groups groups = model.groups().with(latest.recent.series()).with(latest.older.series());
        Sample recent = latest.recent.sample(settings.mostRows() / 2, settings.seed());
        Sample older = latest.older.sample(recent.size(), settings.seed() + latest.through.toEpochDay());
        Rows rows = new Rows(model.inputs(), groups, model.horizon(), latest.through, RowWeights.RECENT);
        return seenBy(
                model,
                groups,
                rows.examples(pasts, List.of(recent, older), latest.recent.isOfOne(), settings.threads()));
    }

    /** Builds the table of the days from one to another as a model sees them. */
    static TrainingTable between(
            Pasts pasts, LocalDate from, LocalDate to, HorizonModel model, TrainingSettings settings) {
        Survey survey = Survey.of(pasts, new Window(from, to, false), to, settings.threads());
        Rows rows = new Rows(model.inputs(), model.groups(), model.horizon(), to, RowWeights.RECENT);
        Sample sample = survey.sample(settings.mostRows(), settings.seed());
        return seenBy(
                model, model.groups(), rows.examples(pasts, List.of(sample), survey.isOfOne(), settings.threads()));
    }

    private static TrainingTable seenBy(HorizonModel model, Groups groups, Examples examples) {
        RowWeights.scaleToMeanOne(examples.weights(), 0, examples.rows());
        model.standardiser().apply(examples.inputs());
        return new TrainingTable(model.inputs(), groups, model.standardiser(), examples);
    }

    /** Fills rows, with what was known so many days before each: the weather too as it might have been forecast then. */
    private record Rows(Inputs inputs, Groups groups, int horizon, LocalDate through, RowWeights weighing) {

        /** Sales beyond this many times the usual teach no more: high enough for the doughnuts of New Year's Eve. */
        private static final double MOST = 16;

        private static final int SLICE = 2_000;

        /** The rows of some samples, one sample after the other. */
        Examples examples(Pasts pasts, List<Sample> samples, boolean ofOne, int threads) {
            int size = samples.stream().mapToInt(Sample::size).sum();
            Examples examples = Examples.zeros(size, inputs.columns());
            pasts.each(
                    threads,
                    history -> {
                        int before = 0;
                        for (Sample sample : samples) {
                            fill(history, sample, before, examples, ofOne ? threads : 1);
                            before += sample.size();
                        }
                        return history.bakery();
                    },
                    bakery -> {});
            return examples;
        }

        private void fill(History history, Sample sample, int before, Examples examples, int threads) {
            List<Sample.Row> rows = sample.rows(history);
            int place = before + sample.place(history);
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
