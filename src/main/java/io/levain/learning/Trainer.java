package io.levain.learning;

import java.util.SplittableRandom;

/**
 * Learning by steering: predict a few rows, compare with what came out, nudge every parameter the way that would have
 * made the error smaller; again and again, in ever smaller steps. This is minibatch gradient descent, whole.
 */
final class Trainer {

    private final Loss loss;
    private final Predictor predictor;
    private final double[] levels;

    Trainer(Loss loss, Predictor predictor, double[] levels) {
        this.loss = loss;
        this.predictor = predictor;
        this.levels = levels;
    }

    /** Trains one member of the ensemble and returns its parameters. */
    float[] train(Examples examples, Descent descent, int member, Progress progress) {
        long seed = descent.seed() * 31 + member;
        Minibatches minibatches = new Minibatches(examples.rows(), descent.batchSize(), seed);
        Batch batch = new Batch(minibatches.batchSize(), examples.columns(), levels.length);
        float[] parameters = new float[predictor.parameters()];
        float[] gradient = new float[predictor.parameters()];
        predictor.start(parameters, new SplittableRandom(seed));
        Adam adam = new Adam(parameters.length, descent.decay(), levels.length);
        RunningMean average = new RunningMean(parameters.length);
        Epochs epochs = new Epochs(descent.steps(), minibatches.perEpoch(), member, progress);

        for (int step = 0; step < descent.steps(); step++) {
            minibatches.deal(step, batch.rows);
            batch.gather(examples);
            predictor.predict(parameters, batch.inputs, batch.size(), batch.predictions);
            double error = batch.compare(examples, loss, levels);
            predictor.gradient(parameters, batch.inputs, batch.slopes, batch.size(), gradient);
            adam.step(parameters, gradient, descent.rate(step));
            if (step >= descent.averagedFrom()) {
                average.add(parameters);
            }
            epochs.stepEnded(step, error);
        }
        return average.mean();
    }
}
