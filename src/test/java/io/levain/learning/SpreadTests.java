package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTests {

    private static final double[] LEVELS = {.1, .5, .9};
    private static final int ROWS = 20_000;

    @ParameterizedTest
    @ValueSource(doubles = {.9, 1, 1.25, 1.5})
    void findsByHowMuchQuantilesAreTooNarrow(double factor) {
        Random random = new Random(4);
        Examples examples = Examples.zeros(ROWS, 1);
        float[] predictions = new float[ROWS * LEVELS.length];
        for (int row = 0; row < ROWS; row++) {
            examples.weights()[row] = 1;
            examples.targets()[row] = (float) (2 + random.nextGaussian());
            predictions[row * 3] = (float) (2 - 1.2816 / factor);
            predictions[row * 3 + 1] = 2;
            predictions[row * 3 + 2] = (float) (2 + 1.2816 / factor);
        }

        double[] costs = new Spread(LEVELS, new PinballLoss())
                .costs(examples, IntStream.range(0, ROWS).toArray(), predictions)
                .judged();

        assertThat(Spread.factor(Spread.best(costs))).isCloseTo(factor, within(.04));
    }

    @Test
    void staysAsSaidWithoutRowsThatSaySomethingElse() {
        Spread.Costs none = new Spread(LEVELS, new PinballLoss()).costs(Examples.zeros(1, 1), new int[0], new float[0]);

        assertThat(Spreads.best(none, none)).isEqualTo(Spreads.NONE);
    }

    @Test
    void isNotLedAstrayByTargetsThatWereCutOff() {
        Random random = new Random(4);
        Examples examples = Examples.zeros(ROWS, 1);
        float[] predictions = new float[ROWS * LEVELS.length];
        for (int row = 0; row < ROWS; row++) {
            double truth = 2 + random.nextGaussian();
            double shelf = 2.4 + random.nextGaussian();
            examples.weights()[row] = 1;
            examples.targets()[row] = (float) Math.min(truth, shelf);
            examples.bounds()[row] = truth < shelf ? Float.POSITIVE_INFINITY : examples.targets()[row];
            for (int j = 0; j < LEVELS.length; j++) {
                predictions[row * LEVELS.length + j] = (float) (2 + 1.2816 * (j - 1));
            }
        }

        double[] costs = new Spread(LEVELS, new PinballLoss())
                .costs(examples, IntStream.range(0, ROWS).toArray(), predictions)
                .judged();

        assertThat(Spread.factor(Spread.best(costs))).isCloseTo(1, within(.1));
    }

    @Test
    void movesQuantilesApartAboutTheMedian() {
        float[] quantiles = {9, 1, 2, 4};

        Spread.apply(1.5, Spread.median(LEVELS), quantiles, 1, 4);

        assertThat(quantiles).containsExactly(9, .5f, 2, 5);
    }
}
