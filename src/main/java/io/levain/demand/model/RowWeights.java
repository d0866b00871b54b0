package io.levain.demand.model;

/** How much the rows of a training count beside each other. */
enum RowWeights {

    /** The square root of the usual, and half as much every two years back. */
    RECENT {
        @Override
        double of(double usual, int age) {
            return Math.sqrt(usual) * Math.pow(.5, age / HALVED_AFTER_DAYS);
        }

        @Override
        void settle(float[] weights, int from, int rows) {}
    },

    /**
     * The square root of the usual, in each bakery as much by the mean, whatever it counts in (rolls, or cents) and however
     * long ago it sold.
     */
    ALIKE {
        @Override
        double of(double usual, int age) {
            return Math.sqrt(usual);
        }

        @Override
        void settle(float[] weights, int from, int rows) {
            scaleToMeanOne(weights, from, rows);
        }
    };

    private static final double HALVED_AFTER_DAYS = 730;

    /**
     * The weight of a row.
     *
     * @param usual in pieces, above 0
     * @param age in days before the last day that is learned from
     */
    abstract double of(double usual, int age);

    /** Settles the weights of one bakery, so many from a place on. */
    abstract void settle(float[] weights, int from, int rows);

    /** False if all weights are 0 and stay so. */
    static boolean scaleToMeanOne(float[] weights, int from, int rows) {
        double sum = 0;
        for (int i = from; i < from + rows; i++) {
            sum += weights[i];
        }
        if (sum == 0) {
            return false;
        }
        for (int i = from; i < from + rows; i++) {
            weights[i] *= (float) (rows / sum);
        }
        return true;
    }
}
