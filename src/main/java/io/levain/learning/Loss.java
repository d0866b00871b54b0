package io.levain.learning;

/** The error that training makes small: what it costs to have predicted one number when another came out. */
interface Loss {

    /**
     * The cost of the prediction, 0 or more; 0 only where it is as good as can be told.
     *
     * @param bound how much could be seen at most, positive infinity where nothing was cut off
     */
    double value(double target, double bound, double prediction, double level);

    /** How the cost changes per unit of prediction: negative where predicting more would have been better. */
    double slope(double target, double bound, double prediction, double level);
}
