package io.levain.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trained model: from a row of inputs to one quantile of the target per level. It is the mean of an ensemble, and its
 * quantiles never cross. Immutable, and safe to share between threads.
 */
public final class QuantileModel {

    private final int columns;
    private final double[] levels;
    private final List<float[]> members;

    private QuantileModel(int columns, double[] levels, List<float[]> members) {
        this.columns = columns;
        this.levels = levels;
        this.members = members;
    }

    /**
     * Learns the quantiles of the targets at all levels at once.
     *
     * @param examples standardised rows; their first column is always 1
     * @param levels ascending, each between 0 and 1
     * @param threads how many members of the ensemble may train at a time; the outcome does not depend on it
     * @param progress is told of each epoch
     */
    public static QuantileModel train(
            Examples examples, double[] levels, Descent descent, int threads, Progress progress) {
        if (examples.rows() == 0) {
            throw new IllegalArgumentException("there are no rows to learn from");
        }
        Trainer trainer = new Trainer(new PinballLoss(), new LinearPredictor(examples.columns(), levels), levels);
        List<float[]> members = InParallel.map(
                IntStream.range(0, descent.members()).boxed().toList(),
                threads,
                member -> trainer.train(examples, descent, member, progress));
        return new QuantileModel(examples.columns(), levels.clone(), members);
    }

    /** The levels of the quantiles, ascending. */
    public double[] levels() {
        return levels.clone();
    }

    /**
     * Predicts quantiles.
     *
     * @param inputs standardised rows times columns
     * @return rows times levels, ascending in each row
     */
    public float[] predict(float[] inputs) {
        int rows = inputs.length / columns;
        LinearPredictor predictor = new LinearPredictor(columns, levels);
        float[] mean = new float[rows * levels.length];
        float[] one = new float[mean.length];
        for (float[] member : members) {
            predictor.predict(member, inputs, rows, one);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / members.size();
            }
        }
        // sorting only ever brings crossed quantiles closer to the truth (Chernozhukov, Fernandez-Val, Galichon 2010)
        for (int i = 0; i < rows; i++) {
            Arrays.sort(mean, i * levels.length, (i + 1) * levels.length);
        }
        return mean;
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(columns);
        out.writeInt(levels.length);
        for (double level : levels) {
            out.writeDouble(level);
        }
        out.writeInt(members.size());
        for (float[] member : members) {
            Floats.write(member, out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static QuantileModel read(DataInput in) throws IOException {
        int columns = in.readInt();
        double[] levels = new double[in.readInt()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = in.readDouble();
        }
        int count = in.readInt();
        List<float[]> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(Floats.read(in));
        }
        return new QuantileModel(columns, levels, members);
    }
}
