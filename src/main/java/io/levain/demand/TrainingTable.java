package io.levain.demand;

import io.levain.learning.Examples;
import io.levain.learning.InParallel;
import io.levain.learning.Standardiser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A history as examples to learn from: for each open day of each series its inputs, and sold over the usual. */
record TrainingTable(Inputs inputs, Groups groups, Standardiser standardiser, Examples examples) {

    /** The first days have too little before them to learn from; of a short one, only a third. */
    private static final int SKIPPED = 28;

    /** Sales beyond this many times the usual teach no more than this: high enough for the cake of New Year's Eve. */
    private static final double MOST = 6;

    private static final double HALVED_AFTER_DAYS = 730;

    private record Row(SeriesDays series, int day) {}

    /**
     * Builds the table of all targets up to a day, each with what was known that many days before it.
     *
     * @param prior a model that learning starts from, or null: inputs that it knows are of the sizes that it knows
     * @throws NotEnoughHistory if there is neither a prior nor one row to learn from
     */
    static TrainingTable build(History history, int through, int horizon, @Nullable HorizonModel prior, int threads) {
        Inputs inputs = Inputs.choose(history, through, prior);
        List<Row> rows = rows(history, through, prior == null ? SKIPPED : Math.min(SKIPPED, through / 3));
        if (rows.isEmpty() && prior == null) {
            throw new NotEnoughHistory("there are not yet " + SKIPPED + " days of sales before "
                    + history.date(Math.max(0, through)) + " to learn from");
        }
        Groups groups =
                Groups.of(rows.stream().map(row -> row.series.name()).distinct().toList());
        Examples raw = Examples.zeros(rows.size(), inputs.columns());
        InParallel.map(slices(rows.size()), threads, slice -> {
            for (int i = slice[0]; i < slice[1]; i++) {
                fill(history, inputs, rows.get(i), horizon, through, raw, i);
                raw.groups()[i] = groups.of(rows.get(i).series.name());
            }
            return slice;
        });
        if (!scaleToMeanOne(raw.weights()) && prior == null) {
            throw new NotEnoughHistory("no sales go far enough back to learn from what was known " + horizon
                    + " days before a day up to " + history.date(through));
        }
        Standardiser measured = Standardiser.measure(raw.inputs(), inputs.asIs());
        Standardiser standardiser =
                prior == null ? measured : measured.adopting(prior.standardiser(), inputs.placesIn(prior.inputs()));
        standardiser.apply(raw.inputs());
        return new TrainingTable(inputs, groups, standardiser, raw);
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
        examples.targets()[at] = (float) Math.min(MOST, row.series.sold(row.day) / usual);
        if (row.series.isSoldOut(row.day)) {
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
