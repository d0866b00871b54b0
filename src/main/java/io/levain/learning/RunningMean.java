package io.levain.learning;

/**
 * The mean of the parameters over many steps. Minibatches make descent jitter about the best point; the mean of the
 * jitter is nearer to it than the last step (Polyak and Juditsky 1992).
 */
final class RunningMean {

    private final double[] sum;
    private int count;

    RunningMean(int parameters) {
        this.sum = new double[parameters];
    }

    void add(float[] parameters) {
        count++;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += parameters[i];
        }
    }

    float[] mean() {
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / count);
        }
        return mean;
    }
}
