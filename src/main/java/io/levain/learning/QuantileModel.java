package io.levain.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trained model: from a row of inputs to one quantile of the target per level. It is the mean of an ensemble, and its
 * quantiles never cross. Immutable, and safe to share between threads.
 */
public final class QuantileModel {

    private static final int ROWS_AT_A_TIME = 256;
    private static final int MIXTURES_AT_A_TIME = 16;

    private final Shape shape;
    private final double[] levels;
    private final List<float[]> members;
    private final Spreads spreads;

    QuantileModel(Shape shape, double[] levels, List<float[]> members, Spreads spreads) {
        this.shape = shape;
        this.levels = levels.clone();
        this.members = List.copyOf(members);
        this.spreads = spreads;
    }

    /**
     * Learns the quantiles of the targets at all levels at once, from nothing.
     *
     * @param examples standardised rows; their first column is always 1
     * @param levels ascending, each between 0 and 1
     * @param threads how many members of the ensemble may train at a time; the outcome does not depend on it
     * @param progress is told of each epoch
     */
    public static QuantileModel train(
            Examples examples, double[] levels, Descent descent, int threads, Progress progress) {
        if (!examples.anyWeight()) {
            throw new IllegalArgumentException("there are no rows to learn from");
        }
        int groups = Arrays.stream(examples.groups()).max().orElse(0) + 1;
        Layer layer = descent.layer();
        Shape shape = new Shape(examples.columns(), levels.length, layer.units(), groups, layer.embedding());
        return new Ensemble(examples, levels, shape, descent).train(threads, progress);
    }

    /**
     * Learns on from this model, pulled back to it as strongly as the descent's decays say.
     *
     * @param examples rows of this model's columns and groups, standardised as its own were
     * @param descent how; the sizes of its layer are those of this model, whatever it says
     * @param threads how many members of the ensemble may train at a time; the outcome does not depend on it
     * @param progress is told of each epoch
     * @return the new model; this one if there is nothing to learn from
     */
    public QuantileModel tune(Examples examples, Descent descent, int threads, Progress progress) {
        if (!examples.anyWeight()) {
            return this;
        }
        return new Ensemble(examples, levels, shape, descent).tune(this, threads, progress);
    }

    /**
     * The same model for rows of other columns and groups, and for other levels, as far as it knows them: what it never
     * saw changes nothing, and a level between two of its own lies between their quantiles.
     *
     * @param columns one per new column: the same column here, or -1 if there is none
     * @param groups one per new group: the same group here, or 0 if it is not known
     * @param newLevels ascending, each between 0 and 1
     */
    public QuantileModel reshaped(int[] columns, int[] groups, double[] newLevels) {
        Reshaping reshaping = new Reshaping(shape, levels, columns, groups, newLevels);
        return new QuantileModel(
                reshaping.shape(),
                newLevels,
                members.stream().map(reshaping::of).toList(),
                spreads);
    }

    List<float[]> members() {
        return members;
    }

    Spreads spreads() {
        return spreads;
    }

    /** The levels of the quantiles, ascending. */
    public double[] levels() {
        return levels.clone();
    }

    /**
     * Predicts quantiles.
     *
     * @param inputs standardised rows times columns
     * @param groups one per row: its group in training, 0 for none of them
     * @param rare one per row: whether it is of a kind that is rare
     * @return rows times levels, ascending in each row
     */
    public float[] predict(float[] inputs, int[] groups, boolean[] rare) {
        float[] mean = new float[groups.length * levels.length];
        for (int from = 0; from < groups.length; from += ROWS_AT_A_TIME) {
            predict(inputs, groups, from, Math.min(groups.length, from + ROWS_AT_A_TIME), mean);
        }
        int median = Spread.median(levels);
        for (int i = 0; i < groups.length; i++) {
            sort(mean, i);
            Spread.apply(spreads.of(rare[i]), median, mean, i * levels.length, (i + 1) * levels.length);
        }
        return mean;
    }

    /** Sorting only ever brings crossed quantiles closer to the truth (Chernozhukov, Fernandez-Val, Galichon 2010). */
    private void sort(float[] rows, int row) {
        Arrays.sort(rows, row * levels.length, (row + 1) * levels.length);
    }

    /**
     * Predicts the quantiles of all rows of some mixtures as {@link #predict} would, but for how far the fan about the
     * median is open.
     *
     * @return by mixture, its rows times levels, ascending in each row
     */
    public List<float[]> predict(List<Mixture> mixtures) {
        List<float[]> predictions = new ArrayList<>();
        for (int from = 0; from < mixtures.size(); from += MIXTURES_AT_A_TIME) {
            predict(mixtures.subList(from, Math.min(mixtures.size(), from + MIXTURES_AT_A_TIME)), predictions);
        }
        return predictions;
    }

    private void predict(List<Mixture> mixtures, List<float[]> predictions) {
        try (MixtureNetwork network = new MixtureNetwork(shape, mixtures)) {
            float[] mean = new float[network.rows() * levels.length];
            float[] one = new float[mean.length];
            for (float[] member : members) {
                network.predict(member, one);
                addMean(one, mean, 0);
            }
            for (int row = 0; row < network.rows(); row++) {
                sort(mean, row);
            }
            int first = 0;
            for (Mixture mixture : mixtures) {
                int end = first + mixture.rows() * levels.length;
                predictions.add(Arrays.copyOfRange(mean, first, end));
                first = end;
            }
        }
    }

    private void addMean(float[] ofOne, float[] mean, int from) {
        for (int i = 0; i < ofOne.length; i++) {
            mean[from + i] += ofOne[i] / members.size();
        }
    }

    private void predict(float[] inputs, int[] groups, int from, int to, float[] mean) {
        Dropout none = new Dropout(0, 0);
        float[] one = new float[(to - from) * levels.length];
        try (Network network = new Network(shape, to - from)) {
            for (int row = from; row < to; row++) {
                network.take(row - from, inputs, row, groups[row]);
            }
            for (float[] member : members) {
                network.predict(member, none, none, one);
                addMean(one, mean, from * levels.length);
            }
        }
    }

    /** The same with weights rounded to about three digits, so that they can be packed into half the room. */
    public QuantileModel rounded() {
        return new QuantileModel(
                shape, levels, members.stream().map(Floats::rounded).toList(), spreads);
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(shape.columns());
        out.writeInt(shape.units());
        out.writeInt(shape.groups());
        out.writeInt(shape.embedding());
        out.writeInt(levels.length);
        for (double level : levels) {
            out.writeDouble(level);
        }
        spreads.write(out);
        out.writeDouble(Double.NaN); // unused, see read
        out.writeInt(members.size());
        for (float[] member : members) {
            Floats.write(member, out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static QuantileModel read(DataInput in) throws IOException {
        int columns = in.readInt();
        int units = in.readInt();
        int groups = in.readInt();
        int embedding = in.readInt();
        double[] levels = new double[in.readInt()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = in.readDouble();
        }
        Spreads spreads = Spreads.read(in);
        in.readDouble(); // unused: a loss, which the shipped starter still has here
        int count = in.readInt();
        List<float[]> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(Floats.read(in));
        }
        return new QuantileModel(new Shape(columns, levels.length, units, groups, embedding), levels, members, spreads);
    }
}
