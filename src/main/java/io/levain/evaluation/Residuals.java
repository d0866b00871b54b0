package io.levain.evaluation;

/** What is left of a column when others are held fixed: least squares by orthogonal columns. */
final class Residuals {

    private static final double NOTHING = 1e-9;

    private Residuals() {}

    /**
     * Takes from a column, in place, all that a linear combination of the fixed ones explains.
     *
     * @param fixed as many rows each; those that follow from the ones before are passed over
     */
    static void of(double[] column, double[][] fixed) {
        double[][] orthogonal = new double[fixed.length][];
        for (int i = 0; i < fixed.length; i++) {
            orthogonal[i] = fixed[i].clone();
            for (int j = 0; j < i; j++) {
                take(orthogonal[i], orthogonal[j], square(fixed[j]));
            }
            take(column, orthogonal[i], square(fixed[i]));
        }
    }

    /** @param before the square sum of the column before what explains it was taken away: nearly none may be left */
    private static void take(double[] from, double[] column, double before) {
        double square = square(column);
        if (square <= NOTHING * before || square == 0) {
            return;
        }
        double product = 0;
        for (int i = 0; i < from.length; i++) {
            product += from[i] * column[i];
        }
        for (int i = 0; i < from.length; i++) {
            from[i] -= product / square * column[i];
        }
    }

    private static double square(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value * value;
        }
        return sum;
    }
}
