package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearPredictorTest {

    private static final int ROWS = 8;
    private static final int COLUMNS = 4;
    private static final double[] LEVELS = {.1, .5, .9};
    private static final float NUDGE = .05f;

    private final SplittableRandom random = new SplittableRandom(3);
    private final LinearPredictor predictor = new LinearPredictor(COLUMNS, LEVELS);

    @Test
    void predictsAWeightedSumOfTheInputsForEachLevel() {
        LinearPredictor two = new LinearPredictor(2, new double[] {.2, .8});
        float[] predictions = new float[4];

        two.predict(new float[] {1, 2, 10, 20}, new float[] {1, 3, 1, -1}, 2, predictions);

        assertThat(predictions).containsExactly(31, 62, -9, -18);
    }

    @Test
    void startsWithNothingButInterceptsThatSpreadAboutOne() {
        float[] parameters = new float[predictor.parameters()];
        Arrays.fill(parameters, 9);

        predictor.start(parameters, random);

        assertThat(Arrays.copyOf(parameters, LEVELS.length)).containsExactly(.76f, 1f, 1.24f);
        assertThat(Arrays.copyOfRange(parameters, LEVELS.length, parameters.length))
                .containsOnly(0f);
    }

    @Test
    void hasTheGradientOfFiniteDifferencesForEveryParameter() {
        float[] parameters = numbers(COLUMNS * LEVELS.length);
        Examples examples = awayFromKinks(parameters);
        Batch batch = new Batch(ROWS, COLUMNS, LEVELS.length);
        Arrays.setAll(batch.rows, i -> ROWS - 1 - i);
        batch.gather(examples);
        error(parameters, batch, examples);
        float[] gradient = new float[parameters.length];
        predictor.gradient(parameters, batch.inputs, batch.slopes, ROWS, gradient);

        for (int p = 0; p < parameters.length; p++) {
            float[] more = parameters.clone();
            float[] less = parameters.clone();
            more[p] += NUDGE;
            less[p] -= NUDGE;
            double difference = error(more, batch, examples) - error(less, batch, examples);
            assertThat((double) gradient[p]).as("parameter %s", p).isCloseTo(difference / (2 * NUDGE), within(1e-5));
        }
    }

    /** The mean over rows of the loss, summed over levels: that of which the slopes speak. */
    private double error(float[] parameters, Batch batch, Examples examples) {
        predictor.predict(parameters, batch.inputs, ROWS, batch.predictions);
        return batch.compare(examples, new PinballLoss(), LEVELS) * LEVELS.length;
    }

    /** Rows whose targets are so far from every prediction that no nudge reaches the kink of the loss. */
    private Examples awayFromKinks(float[] parameters) {
        float[] inputs = numbers(ROWS * COLUMNS);
        float[] predictions = new float[ROWS * LEVELS.length];
        predictor.predict(parameters, inputs, ROWS, predictions);
        float[] targets = new float[ROWS];
        float[] weights = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            weights[row] = (float) random.nextDouble(.2, 2);
            do {
                targets[row] = (float) random.nextDouble(-3, 3);
            } while (isNearOneOf(targets[row], predictions, row * LEVELS.length));
        }
        return new Examples(inputs, COLUMNS, targets, weights);
    }

    private static boolean isNearOneOf(float target, float[] predictions, int from) {
        boolean near = false;
        for (int i = from; i < from + LEVELS.length; i++) {
            near |= Math.abs(target - predictions[i]) < 2 * NUDGE;
        }
        return near;
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextDouble(-1, 1);
        }
        return numbers;
    }
}
