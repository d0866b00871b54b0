package io.levain.demand;

import io.levain.learning.Examples;
import io.levain.learning.InParallel;
import io.levain.learning.Standardiser;
import java.util.ArrayList;
import java.util.List;

/** A history as examples to learn from: for each open day of each series its inputs, and sold over the usual. */
record TrainingTable(Inputs inputs, Standardiser standardiser, Examples examples) {

    /** The first days have too little before them to learn from. */
    private static final int SKIPPED = 60;

    /** Sales beyond this many times the usual teach no more than this: high enough for the cake of New Year's Eve. */
    private static final double MOST = 6;

    private static final double HALVED_AFTER_DAYS = 730;

    private record Row(SeriesDays series, int day) {}

    /**
     * Builds the table of all targets up to a day, each with what was known that many days before it.
     *
     * @throws NotEnoughHistory if there is not one row to learn from
     */
    static TrainingTable build(History history, int through, int horizon, int threads) {
        Inputs inputs = Inputs.choose(history, through);
        List<Row> rows = rows(history, through);
        if (rows.isEmpty()) {
            throw new NotEnoughHistory("there are not yet " + SKIPPED + " days of sales before "
                    + history.date(Math.max(0, through)) + " to learn from");
        }
        Examples raw = new Examples(
                new float[Math.multiplyExact(rows.size(), inputs.columns())],
                inputs.columns(),
                new float[rows.size()],
                new float[rows.size()]);
        InParallel.map(slices(rows.size()), threads, slice -> {
            for (int i = slice[0]; i < slice[1]; i++) {
                fill(history, inputs, rows.get(i), horizon, through, raw, i);
            }
            return slice;
        });
        if (!scaleToMeanOne(raw.weights())) {
            throw new NotEnoughHistory("no sales go far enough back to learn from what was known " + horizon
                    + " days before a day up to " + history.date(through));
        }
        Standardiser standardiser = Standardiser.measure(raw.inputs(), inputs.asIs());
        standardiser.apply(raw.inputs());
        return new TrainingTable(inputs, standardiser, raw);
    }

    private static List<Row> rows(History history, int through) {
        List<Row> rows = new ArrayList<>();
        for (SeriesDays series : history.seriesDays()) {
            for (int day = SKIPPED; day <= Math.min(through, history.days() - 1); day++) {
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
        examples.targets()[at] = (float) Math.min(MOST, row.series.sold(row.day) / usual);
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
