package io.levain.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Brings inputs of different kinds to one size: minus their mean, divided by their deviation, both as seen in
 * training, and clipped. An input that is not known ({@code NaN}) stands at the mean that it had in training.
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
    private final float[] unknown;

    /** @param unknown one per column: where, standardised, an input stands that is not known */
    private Standardiser(float[] means, float[] deviations, float[] unknown) {
        this.means = means;
        this.deviations = deviations;
        this.unknown = unknown;
    }

    /**
     * Measures means and deviations.
     *
     * @param inputs rows times columns; unknown values are {@code NaN}
     * @param asIs one per column: whether the column is left as it is (an intercept, or what has its size already)
     */
    public static Standardiser measure(float[] inputs, boolean[] asIs) {
        return measure(inputs, asIs, null, new int[0]);
    }

    /**
     * The same with the sizes of another where that knows a column. What is not known stands at the mean measured here all
     * the same: where others had more rain, a day of unknown weather is no day of more rain.
     *
     * @param columns one per column: the same column there, or -1 if there is none
     */
    public static Standardiser measure(float[] inputs, boolean[] asIs, @Nullable Standardiser other, int[] columns) {
        Standardiser sizes = new Standardiser(new float[asIs.length], new float[asIs.length], new float[asIs.length]);
        for (int c = 0; c < asIs.length; c++) {
            double sum = 0;
            double squares = 0;
            int known = 0;
            for (int i = c; i < inputs.length; i += asIs.length) {
                double x = inputs[i];
                if (!Double.isNaN(x)) {
                    sum += x;
                    squares += x * x;
                    known++;
                }
            }
            double mean = known == 0 ? 0 : sum / known;
            double variance = known == 0 ? 0 : Math.max(0, squares / known - mean * mean);
            if (other != null && columns[c] >= 0) {
                sizes.means[c] = other.means[columns[c]];
                sizes.deviations[c] = other.deviations[columns[c]];
                sizes.unknown[c] = known == 0 ? other.unknown[columns[c]] : sizes.standardised(c, (float) mean);
            } else {
                sizes.means[c] = asIs[c] ? 0 : (float) mean;
                sizes.deviations[c] = asIs[c] ? 1 : (float) Math.max(LEAST_DEVIATION, Math.sqrt(variance));
                sizes.unknown[c] = sizes.standardised(c, (float) mean);
            }
        }
        return sizes;
    }

    /** This one for some of its columns. */
    public Standardiser of(int[] columns) {
        return new Standardiser(of(means, columns), of(deviations, columns), of(unknown, columns));
    }

    private static float[] of(float[] all, int[] columns) {
        float[] some = new float[columns.length];
        for (int c = 0; c < columns.length; c++) {
            some[c] = all[columns[c]];
        }
        return some;
    }

    /** Standardises rows in place. */
    public void apply(float[] inputs) {
        int columns = means.length;
        for (int row = 0; row < inputs.length; row += columns) {
            for (int c = 0; c < columns; c++) {
                float value = inputs[row + c];
                inputs[row + c] = Float.isNaN(value) ? unknown[c] : standardised(c, value);
            }
        }
    }

    private float standardised(int column, float value) {
        float clip = isAsIs(column) ? CLIP_AS_IS : CLIP;
        return Math.max(-clip, Math.min(clip, (value - means[column]) / deviations[column]));
    }

    /** No column that was measured has exactly these. */
    private boolean isAsIs(int column) {
        return means[column] == 0 && deviations[column] == 1;
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        Floats.write(means, out);
        Floats.write(deviations, out);
        Floats.write(unknown, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Standardiser read(DataInput in) throws IOException {
        return new Standardiser(Floats.read(in), Floats.read(in), Floats.read(in));
    }
}
