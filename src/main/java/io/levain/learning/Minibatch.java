package io.levain.learning;

/** The rows of one step, compared with what came out; its room is used again at every step. */
final class Minibatch {

    final int[] rows;
    final float[] predictions;
    final float[] slopes;

    Minibatch(int size, int levels) {
        this.rows = new int[size];
        this.predictions = new float[size * levels];
        this.slopes = new float[size * levels];
    }

    /** Shows the network its rows. */
    void show(Examples examples, Network network) {
        for (int i = 0; i < rows.length; i++) {
            network.take(i, examples.inputs(), rows[i], examples.groups()[rows[i]]);
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
            boolean cutOff = CutOff.is(examples, rows[i]);
            double below = cutOff ? CutOff.chanceBelow(target, predictions, i * levels.length, levels) : 0;
            for (int j = 0; j < levels.length; j++) {
                int at = i * levels.length + j;
                double hidden = cutOff ? CutOff.hidden(below, levels[j]) : 0;
                double untold = cutOff ? CutOff.unknown(levels[j]) : 0;
                total += weight * loss.value(target, untold, predictions[at], levels[j]);
                slopes[at] = (float) (weight * loss.slope(target, hidden, predictions[at], levels[j]) / rows.length);
            }
        }
        return total / (rows.length * levels.length);
    }
}
