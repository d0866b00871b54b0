package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetworkTests {

    private static final int ROWS = 16;
    private static final double[] LEVELS = {.1, .5, .9};
    private static final Shape SHAPE = new Shape(4, LEVELS.length, 5, 3, 2);
    private static final float NUDGE = 1e-3f;

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void predictsAWeightedSumOfTheInputsForEachLevelWhereItHasNoUnits() {
        float[] parameters = {1, 2, 10, 20};
        try (Network linear = new Network(new Shape(2, 2, 0, 1, 0), 2)) {
            float[] table = {1, 3, 1, -1};
            linear.take(0, table, 0, 0);
            linear.take(1, table, 1, 0);
            float[] predictions = new float[4];

            linear.predict(parameters, none(), none(), predictions);

            assertThat(predictions).containsExactly(31, 62, -9, -18);
        }
    }

    @Test
    void addsWhatItsUnitsMakeOfInputsAndEmbedding() {
        // one unit: 2 x - 1 + 3 e, rectified, times 10; the linear term is 5
        float[] parameters = {5, 0, -1, 2, 3, 10, .5f, -.5f};
        try (Network network = new Network(new Shape(2, 1, 1, 2, 1), 3)) {
            float[] table = {1, 1, 1, -2, 1, 100};
            network.take(0, table, 0, 0);
            network.take(1, table, 1, 1);
            network.take(2, table, 2, 1);
            float[] predictions = new float[3];

            network.predict(parameters, none(), none(), predictions);

            // 2 - 1 + 1.5; below zero; clipped to 4: 8 - 1 - 1.5
            assertThat(predictions).containsExactly(30, 5, 60);
        }
    }

    @Test
    void hasTheGradientOfFiniteDifferencesForEveryParameter() {
        float[] parameters = numbers(SHAPE.parameters());
        Examples examples = examples();
        Minibatch batch = new Minibatch(ROWS, LEVELS.length);
        Arrays.setAll(batch.rows, i -> ROWS - 1 - i);
        try (Network network = new Network(SHAPE, ROWS)) {
            batch.show(examples, network);
            error(parameters, network, batch, examples);
            float[] gradient = new float[parameters.length];
            network.gradient(batch.slopes, gradient);

            for (int p = 0; p < parameters.length; p++) {
                float[] more = parameters.clone();
                float[] less = parameters.clone();
                more[p] += NUDGE;
                less[p] -= NUDGE;
                double difference = error(more, network, batch, examples) - error(less, network, batch, examples);
                assertThat((double) gradient[p])
                        .as("parameter %s", p)
                        .isCloseTo(difference / (2 * NUDGE), within(2e-3));
            }
        }
    }

    @Test
    void silencesNeitherInterceptNorLinearTerm() {
        Shape shape = new Shape(3, 1, 0, 1, 0);
        try (Network network = new Network(shape, 1)) {
            network.take(0, new float[] {1, 2, 3}, 0, 0);
            float[] prediction = new float[1];

            network.predict(new float[] {1, 1, 1}, new Dropout(.9, 1), new Dropout(.9, 2), prediction);

            assertThat(prediction).containsExactly(6);
        }
    }

    /** The mean over rows of the loss, summed over levels: that of which the slopes speak. */
    private double error(float[] parameters, Network network, Minibatch batch, Examples examples) {
        Dropout inputs = new Dropout(.2, 5);
        Dropout layer = new Dropout(.3, 6);
        inputs.begin(4);
        layer.begin(4);
        network.predict(parameters, inputs, layer, batch.predictions);
        return batch.compare(examples, new PinballLoss(), LEVELS) * LEVELS.length;
    }

    private Examples examples() {
        Examples examples = Examples.zeros(ROWS, SHAPE.columns());
        System.arraycopy(numbers(examples.inputs().length), 0, examples.inputs(), 0, examples.inputs().length);
        for (int row = 0; row < ROWS; row++) {
            // far from every prediction, so that no nudge reaches the kink of the loss
            examples.targets()[row] = row % 2 == 0 ? 50 : -50;
            examples.bounds()[row] = row % 4 == 0 ? 50 : Float.POSITIVE_INFINITY;
            examples.weights()[row] = (float) random.nextDouble(.2, 2);
            examples.groups()[row] = row % SHAPE.groups();
        }
        return examples;
    }

    private static Dropout none() {
        return new Dropout(0, 0);
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextDouble(-1, 1);
        }
        return numbers;
    }
}
