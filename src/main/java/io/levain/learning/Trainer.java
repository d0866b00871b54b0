package io.levain.learning;

import java.util.SplittableRandom;

/**
 * Learning by steering: predict a few rows, compare with what came out, nudge every parameter the way that would have
 * made the error smaller; again and again, in ever smaller steps. This is minibatch gradient descent, whole.
 */
final class Trainer {

    private final Loss loss;
    private final Shape shape;
    private final double[] levels;

    Trainer(Loss loss, Shape shape, double[] levels) {
        this.loss = loss;
        this.shape = shape;
        this.levels = levels;
    }

    /** Where a member of the ensemble starts from if nothing was learned before. */
    float[] start(Descent descent, int member) {
        return shape.start(levels, new SplittableRandom(seed(descent, member)));
    }

    /**
     * Trains one member of the ensemble.
     *
     * @param rows the numbers of those to learn from
     * @param start the parameters to start from; left as they are
     * @param anchor the parameters that it is pulled to
     * @return its parameters
     */
    float[] train(
            Examples examples,
            int[] rows,
            Descent descent,
            int member,
            float[] start,
            float[] anchor,
            Progress progress) {
        long seed = seed(descent, member);
        Minibatches minibatches = new Minibatches(rows, descent.batchSize(), seed);
        Minibatch batch = new Minibatch(minibatches.batchSize(), levels.length);
        Dropout inputDropout = new Dropout(descent.layer().inputDropout(), 2 * seed);
        Dropout layerDropout = new Dropout(descent.layer().dropout(), 2 * seed + 1);
        float[] parameters = start.clone();
        float[] gradient = new float[parameters.length];
        Adam adam = new Adam(
                anchor, shape.perParameter(descent.decay(), descent.layer().decay()));
        RunningMean average = new RunningMean(parameters.length);
        Epochs epochs = new Epochs(descent.steps(), minibatches.perEpoch(), member, progress);
        try (Network network = new Network(shape, minibatches.batchSize())) {
            for (int step = 0; step < descent.steps(); step++) {
                minibatches.deal(step, batch.rows);
                inputDropout.begin(step);
                layerDropout.begin(step);
                batch.show(examples, network);
                network.predict(parameters, inputDropout, layerDropout, batch.predictions);
                double error = batch.compare(examples, loss, levels);
                network.gradient(batch.slopes, gradient);
                adam.step(parameters, gradient, descent.rate(step));
                if (step >= descent.averagedFrom()) {
                    average.add(parameters);
                }
                epochs.stepEnded(step, error);
            }
        }
        return average.mean();
    }

    private static long seed(Descent descent, int member) {
        return descent.seed() * 31 + member;
    }
}
