package io.levain.learning;

import java.util.SplittableRandom;

/**
 * A function from inputs to one number per level with parameters that can be turned: what gradient descent steers.
 * The parameters live outside it, in one array, so that the optimiser need not know what they mean.
 */
interface Predictor {

    /** How many parameters it has. */
    int parameters();

    /** Writes the values that learning starts from. */
    void start(float[] parameters, SplittableRandom random);

    /**
     * Predicts a number for each row and level.
     *
     * @param inputs rows times columns
     * @param predictions room for rows times levels, overwritten
     */
    void predict(float[] parameters, float[] inputs, int rows, float[] predictions);

    /**
     * How the total loss changes per unit of each parameter, by the chain rule.
     *
     * @param slopes rows times levels: how the total loss changes per unit of each prediction
     * @param gradient room for one number per parameter, overwritten
     */
    void gradient(float[] parameters, float[] inputs, float[] slopes, int rows, float[] gradient);
}
