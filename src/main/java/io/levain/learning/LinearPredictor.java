package io.levain.learning;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A weighted sum of the inputs for each level. The first column is the intercept: an input that is always 1.
 * Parameters are columns times levels.
 */
final class LinearPredictor implements Predictor {

    /** How far below and above 1 the intercepts of the lowest and the highest level start. */
    private static final double SPREAD = .3;

    private final int columns;
    private final double[] levels;

    LinearPredictor(int columns, double[] levels) {
        this.columns = columns;
        this.levels = levels.clone();
    }

    @Override
    public int parameters() {
        return columns * levels.length;
    }

    @Override
    public void start(float[] parameters, SplittableRandom random) {
        Arrays.fill(parameters, 0);
        for (int j = 0; j < levels.length; j++) {
            parameters[j] = (float) (1 + SPREAD * (2 * levels[j] - 1));
        }
    }

    @Override
    public void predict(float[] parameters, float[] inputs, int rows, float[] predictions) {
        Matrices.multiply(inputs, parameters, predictions, rows, columns, levels.length);
    }

    @Override
    public void gradient(float[] parameters, float[] inputs, float[] slopes, int rows, float[] gradient) {
        Matrices.multiplyTransposed(inputs, slopes, gradient, rows, columns, levels.length);
    }
}
