package io.levain.demand;

import io.levain.learning.Examples;
import io.levain.learning.InParallel;
import io.levain.learning.Standardiser;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A history as examples to learn from: for each open day of each series its inputs, and sold over the usual, or demand
 * where most of a sold-out day was seen.
 */
record TrainingTable(Inputs inputs, Groups groups, Standardiser standardiser, Examples examples) {

    /** The first days have too little before them to learn from; of a short one, only a third. */
    private static final int SKIPPED = 28;

    /** Sales beyond this many times the usual teach no more than this: high enough for the cake of New Year's Eve. */
    private static final double MOST = 8;

    private static final double HALVED_AFTER_DAYS = 730;

    /** A nudge looks at the rows of these last days, and at as many older ones so that it does not forget them. */
    private static final int RECENT_DAYS = 42;

    private record Row(SeriesDays series, int day) {}

    /**
     * Builds the table of all targets up to a day, each with what was known that many days before it.
     *
     * @param prior a model that learning starts from, or null: inputs that it knows are of the sizes that it knows
     * @throws NotEnoughHistory if there is neither a prior nor one row to learn from
     */
    static TrainingTable build(History history, int through, int horizon, @Nullable HorizonModel prior, int threads) {
        Inputs inputs = Inputs.choose(history, through, prior);
        List<Row> rows = rows(history, through, skipped(through, prior != null));
        if (rows.isEmpty() && prior == null) {
            throw new NotEnoughHistory("there are not yet " + SKIPPED + " days of sales before "
                    + history.date(Math.max(0, through)) + " to learn from");
        }
        Groups groups = Groups.of(series(rows));
        Examples examples = examples(history, inputs, groups, rows, horizon, through, threads);
        if (!scaleToMeanOne(examples.weights()) && prior == null) {
            throw new NotEnoughHistory("no sales go far enough back to learn from what was known " + horizon
                    + " days before a day up to " + history.date(through));
        }
        Standardiser measured = Standardiser.measure(examples.inputs(), inputs.asIs());
        Standardiser standardiser =
                prior == null ? measured : measured.adopting(prior.standardiser(), inputs.placesIn(prior.inputs()));
        standardiser.apply(examples.inputs());
        return new TrainingTable(inputs, groups, standardiser, examples);
    }

    /**
     * Builds the small table from which a model is brought up to date: the rows of the last weeks, and as many older
     * ones, others each night.
     *
     * @param model whose inputs and sizes it keeps; series that are new are added to its groups
     */
    static TrainingTable latest(History history, int through, HorizonModel model, int threads) {
        int recent = through - RECENT_DAYS + 1;
        List<Row> rows = rows(history, through, Math.max(SKIPPED, recent));
        List<Row> older = rows(history, recent - 1, SKIPPED);
        SplittableRandom random = new SplittableRandom(history.date(through).toEpochDay());
        for (int i = Math.min(rows.size(), older.size()); i > 0; i--) {
            rows.add(older.get(random.nextInt(older.size())));
        }
        Groups groups = model.groups().with(series(rows));
        Examples examples = examples(history, model.inputs(), groups, rows, model.horizon(), through, threads);
        scaleToMeanOne(examples.weights());
        model.standardiser().apply(examples.inputs());
        return new TrainingTable(model.inputs(), groups, model.standardiser(), examples);
    }

    /** Builds the table of the days from one to another as a model sees them. */
    static TrainingTable between(History history, int from, int to, HorizonModel model, int threads) {
        List<Row> rows = rows(history, to, from);
        Examples examples = examples(history, model.inputs(), model.groups(), rows, model.horizon(), to, threads);
        scaleToMeanOne(examples.weights());
        model.standardiser().apply(examples.inputs());
        return new TrainingTable(model.inputs(), model.groups(), model.standardiser(), examples);
    }

    private static int skipped(int through, boolean hasPrior) {
        return hasPrior ? Math.min(SKIPPED, through / 3) : SKIPPED;
    }

    private static List<Series> series(List<Row> rows) {
        return rows.stream().map(row -> row.series.name()).distinct().toList();
    }

    private static List<Row> rows(History history, int through, int from) {
        List<Row> rows = new ArrayList<>();
        int last = Math.min(through, history.days() - 1);
        for (SeriesDays series : history.seriesDays()) {
            for (int day = Math.max(0, from); day <= last; day++) {
                if (!Double.isNaN(series.sold(day)) && series.usualThen(day) > 0) {
                    rows.add(new Row(series, day));
                }
            }
        }
        return rows;
    }

    private static Examples examples(
            History history, Inputs inputs, Groups groups, List<Row> rows, int horizon, int through, int threads) {
        Examples examples = Examples.zeros(rows.size(), inputs.columns());
        InParallel.map(slices(rows.size()), threads, slice -> {
            for (int i = slice[0]; i < slice[1]; i++) {
                fill(history, inputs, rows.get(i), horizon, through, examples, i);
                examples.groups()[i] = groups.of(rows.get(i).series.name());
            }
            return slice;
        });
        return examples;
    }

    private static List<int[]> slices(int rows) {
        List<int[]> slices = new ArrayList<>();
        int size = 2_000;
        for (int from = 0; from < rows; from += size) {
            slices.add(new int[] {from, Math.min(rows, from + size)});
        }
        return slices;
    }

    private static void fill(
            History history, Inputs inputs, Row row, int horizon, int through, Examples examples, int at) {
        Target target = new Target(history, row.series, row.day, row.day - horizon);
        double usual = target.usual();
        if (!(usual > 0)) {
            // nothing was known of it that many days before: the row stays, without weight, so that rows keep their
            // places
            return;
        }
        inputs.fill(target, examples.inputs(), at);
        examples.blocks()[at] = (int) Math.floorDiv(history.date(row.day).toEpochDay(), 7L);
        boolean soldOut = row.series.isSoldOut(row.day);
        boolean asSeen = soldOut && row.series.estimateOf(row.day).isAsGoodAsSeen();
        double pieces = asSeen ? row.series.demand(row.day) : row.series.sold(row.day);
        examples.targets()[at] = (float) Math.min(MOST, pieces / usual);
        if (soldOut && !asSeen) {
            examples.bounds()[at] = examples.targets()[at];
        }
        examples.weights()[at] = (float) (Math.sqrt(usual) * Math.pow(.5, (through - row.day) / HALVED_AFTER_DAYS));
    }

    /** False if all weights are 0 and stay so. */
    private static boolean scaleToMeanOne(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        if (sum == 0) {
            return false;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) (weights.length / sum);
        }
        return true;
    }
}
