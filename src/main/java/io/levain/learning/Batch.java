package io.levain.learning;

/** The room for one minibatch, used again at every step. */
final class Batch {

    final int[] rows;
    final float[] inputs;
    final float[] predictions;
    final float[] slopes;
    private final int columns;

    Batch(int size, int columns, int levels) {
        this.rows = new int[size];
        this.inputs = new float[size * columns];
        this.predictions = new float[size * levels];
        this.slopes = new float[size * levels];
        this.columns = columns;
    }

    int size() {
        return rows.length;
    }

    /** Copies the inputs of its rows. */
    void gather(Examples examples) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(examples.inputs(), rows[i] * columns, inputs, i * columns, columns);
        }
    }

    /**
     * Compares predictions with targets: leaves in {@link #slopes} how the loss, its mean over rows and its sum
     * over levels, changes with each prediction.
     *
     * @return the mean loss over rows and levels
     */
    double compare(Examples examples, Loss loss, double[] levels) {
        double total = 0;
        for (int i = 0; i < rows.length; i++) {
            float target = examples.targets()[rows[i]];
            float weight = examples.weights()[rows[i]];
            for (int j = 0; j < levels.length; j++) {
                int at = i * levels.length + j;
                total += weight * loss.value(target, predictions[at], levels[j]);
                slopes[at] = (float) (weight * loss.slope(target, predictions[at], levels[j]) / rows.length);
            }
        }
        return total / (rows.length * levels.length);
    }
}
