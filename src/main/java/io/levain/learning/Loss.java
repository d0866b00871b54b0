package io.levain.learning;

/** The error that training makes small: what it costs to have predicted one number when another came out. */
interface Loss {

    /**
     * The cost of the prediction; least where it is as good as can be told.
     *
     * @param hidden the chance that the truth lies above the prediction although the target does not, {@link CutOff}; 0
     *     where the target is the truth, and then the cost is never below 0
     */
    double value(double target, double hidden, double prediction, double level);

    /** How the cost changes per unit of prediction: negative where predicting more would have been better. */
    double slope(double target, double hidden, double prediction, double level);
}
