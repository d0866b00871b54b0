package io.levain.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Brings inputs of different kinds to one size: minus their mean, divided by their deviation, both as seen in
 * training, and clipped. An input that is not known ({@code NaN}) stands at its mean, 0.
 *
 * <p>A deviation below {@value #LEAST_DEVIATION} counts as that: divided by its own tiny deviation, a rare input (a
 * festival, New Year's Eve) would hit the clip and lose its size. What is left as it is may be twice as large: a memory
 * of the best day of the year has to be heard.
 */
public final class Standardiser {

    static final double LEAST_DEVIATION = .35;
    static final float CLIP = 8;
    static final float CLIP_AS_IS = 16;

    private final float[] means;
    private final float[] deviations;

    private Standardiser(float[] means, float[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /**
     * Measures means and deviations.
     *
     * @param inputs rows times columns; unknown values are {@code NaN}
     * @param asIs one per column: whether the column is left as it is (an intercept, or what has its size already)
     */
    public static Standardiser measure(float[] inputs, boolean[] asIs) {
        int columns = asIs.length;
        float[] means = new float[columns];
        float[] deviations = new float[columns];
        for (int c = 0; c < columns; c++) {
            double sum = 0;
            double squares = 0;
            int known = 0;
            for (int i = c; i < inputs.length; i += columns) {
                double x = inputs[i];
                if (!Double.isNaN(x)) {
                    sum += x;
                    squares += x * x;
                    known++;
                }
            }
            double mean = known == 0 ? 0 : sum / known;
            double variance = known == 0 ? 0 : Math.max(0, squares / known - mean * mean);
            means[c] = asIs[c] ? 0 : (float) mean;
            deviations[c] = asIs[c] ? 1 : (float) Math.max(LEAST_DEVIATION, Math.sqrt(variance));
        }
        return new Standardiser(means, deviations);
    }

    /**
     * This one, with the sizes of another where that knows a column.
     *
     * @param columns one per column: the same column there, or -1 if there is none
     */
    public Standardiser adopting(Standardiser other, int[] columns) {
        float[] newMeans = means.clone();
        float[] newDeviations = deviations.clone();
        for (int c = 0; c < columns.length; c++) {
            if (columns[c] >= 0) {
                newMeans[c] = other.means[columns[c]];
                newDeviations[c] = other.deviations[columns[c]];
            }
        }
        return new Standardiser(newMeans, newDeviations);
    }

    /** This one for some of its columns. */
    public Standardiser of(int[] columns) {
        float[] newMeans = new float[columns.length];
        float[] newDeviations = new float[columns.length];
        for (int c = 0; c < columns.length; c++) {
            newMeans[c] = means[columns[c]];
            newDeviations[c] = deviations[columns[c]];
        }
        return new Standardiser(newMeans, newDeviations);
    }

    /** Standardises rows in place. */
    public void apply(float[] inputs) {
        int columns = means.length;
        for (int i = 0; i < inputs.length; i++) {
            int c = i % columns;
            float z = (inputs[i] - means[c]) / deviations[c];
            float clip = isAsIs(c) ? CLIP_AS_IS : CLIP;
            inputs[i] = Float.isNaN(z) ? 0 : Math.max(-clip, Math.min(clip, z));
        }
    }

    /** No column that was measured has exactly these. */
    private boolean isAsIs(int column) {
        return means[column] == 0 && deviations[column] == 1;
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        Floats.write(means, out);
        Floats.write(deviations, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Standardiser read(DataInput in) throws IOException {
        return new Standardiser(Floats.read(in), Floats.read(in));
    }
}
