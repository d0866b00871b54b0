package io.levain.demand.model;

import io.levain.demand.inputs.Inputs;
import io.levain.demand.inputs.Reason;
import io.levain.demand.inputs.Target;
import io.levain.demand.past.Pasts;
import io.levain.facts.Fact;
import io.levain.learning.Descent;
import io.levain.learning.Progress;
import io.levain.learning.QuantileModel;
import io.levain.learning.Standardiser;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a model that looks a given number of days ahead.
 *
 * @param horizon days from the newest day to the one foretold
 * @param rows how many rows it has looked at
 */
record HorizonModel(
        int horizon, int rows, Inputs inputs, Groups groups, Standardiser standardiser, QuantileModel quantiles) {

    /** A loss so many times that of days held out cannot be chance, over at least so many rows. */
    private static final double DRIFTED = 1.4;

    private static final int FEWEST_FOR_DRIFT = 20;

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

    /** This model brought up to date with a table of its inputs, by a few steps from where it stands. */
    HorizonModel nudged(TrainingTable table, TrainingSettings settings, TrainingProgress progress) {
        QuantileModel nudged = fit(table, quantiles.levels())
                .tune(table.examples(), Descent.nudge(settings.seed()), settings.threads(), told(horizon, progress));
        return new HorizonModel(horizon, rows, inputs, table.groups(), standardiser, nudged);
    }

    /** Whether a training on what a survey found would choose the inputs that this model has. */
    boolean wouldChoose(Survey survey) {
        return survey.inputs().names().equals(inputs.names());
    }

    /**
     * Says so if the model does clearly worse on days after its fit than it did on days held out of it.
     *
     * @param from the first day after the fit
     * @param to the last day that is known
     */
    Optional<Fact> drift(Pasts pasts, LocalDate from, LocalDate to, TrainingSettings settings) {
        double before = quantiles.unseenLoss();
        TrainingTable table = TrainingTable.between(pasts, from, to, this, settings);
        if (Double.isNaN(before) || table.examples().rows() < FEWEST_FOR_DRIFT) {
            return Optional.empty();
        }
        double now = quantiles.loss(table.examples());
        return now > DRIFTED * before
                ? Optional.of(Fact.of(RefitKind.LOSS_GREW).with("now", now).with("before", before))
                : Optional.empty();
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
        return java.util.stream.IntStream.range(0, targets.size())
                .mapToObj(i -> pieces(levels, ratios, i, targets.get(i).usual()))
                .toList();
    }

    /**
     * By how many pieces each kind of input moves what was foretold of a target, a {@linkplain LevelShift level that broke}
     * included: it multiplies all, and it is the last days that tell of it.
     *
     * @param forecast that of the target, by this model
     * @return empty if the target has no days that make its usual
     */
    Map<Reason, Double> moves(Target target, DemandForecast forecast) {
        Map<Reason, Double> moves = moves(target);
        Quantiles open = predict(List.of(target)).get(0);
        double before =
                Outlook.of(target, forecast.date()).with(open).quantiles().at(.5);
        double after = forecast.quantiles().at(.5);
        if (before > 0) {
            moves.replaceAll((reason, pieces) -> pieces * after / before);
            moves.computeIfPresent(Reason.RECENT_DAYS, (reason, pieces) -> pieces + after - before);
        }
        return moves;
    }

    /**
     * By how many pieces each kind of input moves the median of a target away from what it would be, were that kind as it
     * was on the days that make the usual, and all else as it is. The moves of all kinds need not add up.
     *
     * @return empty if the target has no such days
     */
    private Map<Reason, Double> moves(Target target) {
        int columns = inputs.columns();
        List<Reason> reasons = inputs.reasons();
        List<Reason> kinds = reasons.stream()
                .distinct()
                .filter(reason -> reason != Reason.USUAL)
                .toList();
        float[] usually = new float[columns];
        inputs.fillUsual(target, usually, 0);
        if (Float.isNaN(usually[0])) {
            return new EnumMap<>(Reason.class); // not even the intercept is known: there are no such days
        }
        float[] table = new float[(kinds.size() + 1) * columns];
        int[] group = new int[kinds.size() + 1];
        Arrays.fill(group, groups.of(target.series().name()));
        for (int row = 0; row < group.length; row++) {
            inputs.fill(target, table, row);
        }
        for (int row = 1; row < group.length; row++) {
            for (int i = 0; i < columns; i++) {
                if (reasons.get(i) == kinds.get(row - 1)) {
                    table[row * columns + i] = usually[i];
                }
            }
        }
        standardiser.apply(table);
        // how far the fan is open moves no median
        float[] ratios = quantiles.predict(table, group, new boolean[group.length]);
        double median = median(ratios, 0, target);
        Map<Reason, Double> moves = new EnumMap<>(Reason.class);
        for (int row = 1; row < group.length; row++) {
            moves.put(kinds.get(row - 1), median - median(ratios, row, target));
        }
        return moves;
    }

    private double median(float[] ratios, int row, Target target) {
        return pieces(quantiles.levels(), ratios, row, target.usual()).at(.5);
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
