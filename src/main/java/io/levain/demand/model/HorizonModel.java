package io.levain.demand.model;

import io.levain.demand.inputs.Inputs;
import io.levain.demand.inputs.Reason;
import io.levain.demand.inputs.Target;
import io.levain.learning.Descent;
import io.levain.learning.Progress;
import io.levain.learning.QuantileModel;
import io.levain.learning.Standardiser;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The part of a model that looks a given number of days ahead.
 *
 * @param horizon days from the newest day to the one foretold
 * @param rows how many rows it has looked at
 */
record HorizonModel(
        int horizon, int rows, Inputs inputs, Groups groups, Standardiser standardiser, QuantileModel quantiles) {

    /** Trains on a table of rows, from nothing or, as the settings say, from a starter. */
    static HorizonModel train(TrainingTable table, int horizon, TrainingSettings settings, TrainingProgress progress) {
        HorizonModel prior = settings.prior();
        double[] levels =
                settings.levels().stream().mapToDouble(Double::doubleValue).toArray();
        int rows = table.examples().rows();
        Progress told = told(horizon, progress);
        QuantileModel quantiles = prior == null
                ? QuantileModel.train(
                        table.examples(), levels, Descent.forRows(rows, settings.seed()), settings.threads(), told)
                : prior.fit(table, levels)
                        .tune(table.examples(), Descent.fromStarter(rows, settings.seed()), settings.threads(), told);
        return new HorizonModel(horizon, rows, table.inputs(), table.groups(), table.standardiser(), quantiles);
    }

    private static Progress told(int horizon, TrainingProgress progress) {
        return (member, epoch, epochs, loss) -> progress.epochEnded(horizon, member, epoch, epochs, loss);
    }

    /**
     * This model as anybody may have it: without the series and products that it was trained on, and with weights
     * rounded to what matters of them.
     */
    HorizonModel anonymous() {
        Inputs kept = inputs.withoutSlopes();
        QuantileModel general = quantiles
                .reshaped(kept.placesIn(inputs), new int[] {0}, quantiles.levels())
                .rounded();
        Standardiser sizes = standardiser.of(kept.placesIn(inputs));
        return new HorizonModel(horizon, rows, kept, Groups.of(List.of()), sizes, general);
    }

    /** What this model says of a table's inputs and series, and of other levels. */
    private QuantileModel fit(TrainingTable table, double[] levels) {
        return quantiles.reshaped(
                table.inputs().placesIn(inputs), table.groups().placesIn(groups), levels);
    }

    /** The distribution of demand over the usual, a row for each target, in pieces. */
    List<Quantiles> predict(List<Target> targets) {
        float[] table = new float[targets.size() * inputs.columns()];
        int[] group = new int[targets.size()];
        boolean[] rare = new boolean[targets.size()];
        for (int i = 0; i < group.length; i++) {
            inputs.fill(targets.get(i), table, i);
            group[i] = groups.of(targets.get(i).series().name());
            rare[i] = targets.get(i).isNamed();
        }
        standardiser.apply(table);
        float[] ratios = quantiles.predict(table, group, rare);
        double[] levels = quantiles.levels();
        return IntStream.range(0, targets.size())
                .mapToObj(i -> pieces(levels, ratios, i, targets.get(i).usual()))
                .toList();
    }

    /**
     * What makes the median of each target other than its usual, if all days went on as this model foretells them, with no
     * {@linkplain LevelShift level that broke}: the kinds of input by their {@linkplain Shapley shares}, where one that is
     * absent stands as it did, by the mean, on the days that make the usual; and as {@link Reason#USUAL} what is foretold
     * of a day on which all are absent beside the usual.
     *
     * @return pieces, one map per target; only the latter where a target has no such days
     */
    List<Map<Reason, Double>> reasons(List<Target> targets) {
        List<Absences> absences = targets.stream()
                .map(target -> Absences.of(inputs, standardiser, target))
                .toList();
        // how far the fan is open moves no median
        List<float[]> ratios = quantiles.predict(absences.stream()
                .map(each -> each.rows(groups.of(each.target().series().name())))
                .toList());
        return IntStream.range(0, absences.size())
                .mapToObj(i -> {
                    Absences each = absences.get(i);
                    double usual = each.target().usual();
                    return each.reasons(row -> pieces(quantiles.levels(), ratios.get(i), row, usual)
                            .at(.5));
                })
                .toList();
    }

    private static Quantiles pieces(double[] levels, float[] ratios, int row, double usual) {
        double[] values = new double[levels.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = Math.max(0, ratios[row * values.length + j]) * usual;
        }
        return new Quantiles(levels, values);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(horizon);
        out.writeInt(rows);
        inputs.write(out);
        groups.write(out);
        standardiser.write(out);
        quantiles.write(out);
    }

    static HorizonModel read(DataInput in) throws IOException {
        return new HorizonModel(
                in.readInt(),
                in.readInt(),
                Inputs.read(in),
                Groups.read(in),
                Standardiser.read(in),
                QuantileModel.read(in));
    }
}
