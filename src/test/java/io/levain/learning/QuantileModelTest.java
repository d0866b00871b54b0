package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class QuantileModelTest {

    private static final double[] LEVELS = {.1, .5, .9};
    /** The quantiles of the normal distribution at those levels. */
    private static final double[] NORMAL = {-1.2816, 0, 1.2816};

    private static final Descent FEW_STEPS = new Descent(60, 32, .01, .01, .4, 3, 11);
    private static final float[] SOME = {1, -.7f, 1, 0, 1, .9f};

    /** Recovers the true lines within .05, a sixth of the noise's deviation. */
    @Test
    void recoversTheTrueQuantileLines() {
        Descent descent = new Descent(2_500, 128, .02, 0, .4, 2, 5);
        QuantileModel model = QuantileModel.train(examples(3_000), LEVELS, descent, 2, Progress.NONE);

        for (float x : new float[] {-1, -.5f, 0, .5f, 1}) {
            float[] predicted = model.predict(new float[] {1, x});
            for (int j = 0; j < LEVELS.length; j++) {
                assertThat((double) predicted[j])
                        .as("level %s at %s", LEVELS[j], x)
                        .isCloseTo(2 + .5 * x + deviation(x) * NORMAL[j], within(.05));
            }
        }
    }

    @Test
    void neverCrosses() {
        Descent descent = new Descent(500, 128, .02, 0, .4, 1, 5);
        QuantileModel model = QuantileModel.train(examples(1_000), LEVELS, descent, 1, Progress.NONE);

        for (float x = -8; x <= 8; x++) {
            assertThat(model.predict(new float[] {1, x})).as("at %s", x).isSorted();
        }
    }

    @Test
    void isTheSameToTheBitOnOneThreadAndOnTwo() {
        float[] alone = few(FEW_STEPS, 1).predict(SOME);

        assertThat(few(FEW_STEPS, 1).predict(SOME)).containsExactly(alone);
        assertThat(few(FEW_STEPS, 2).predict(SOME)).containsExactly(alone);
    }

    @Test
    void isAnotherForAnotherSeed() {
        Descent otherSeed = new Descent(60, 32, .01, .01, .4, 3, 12);

        assertThat(few(otherSeed, 1).predict(SOME))
                .isNotEqualTo(few(FEW_STEPS, 1).predict(SOME));
    }

    @Test
    void averagesMembersThatDiffer() {
        Descent oneMember = new Descent(60, 32, .01, .01, .4, 1, 11);

        assertThat(few(oneMember, 1).predict(SOME))
                .isNotEqualTo(few(FEW_STEPS, 1).predict(SOME));
    }

    @Test
    void predictsTheSameAfterItWasWrittenAndRead() throws IOException {
        QuantileModel written = few(FEW_STEPS, 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));

        QuantileModel read = QuantileModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.predict(SOME)).containsExactly(written.predict(SOME));
        assertThat(read.levels()).containsExactly(LEVELS);
    }

    @Test
    void refusesToLearnFromNoRows() {
        Examples none = new Examples(new float[0], 2, new float[0], new float[0]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileModel.train(none, LEVELS, FEW_STEPS, 1, Progress.NONE))
                .withMessageContaining("no rows");
    }

    @Test
    void refusesExamplesThatDoNotFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Examples(new float[5], 2, new float[2], new float[2]))
                .withMessage("5 inputs are not 2 rows of 2 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Examples(new float[4], 2, new float[2], new float[3]))
                .withMessage("3 weights for 2 targets");
    }

    @Test
    void tellsOfEveryEpochOfEveryMember() {
        List<String> told = new CopyOnWriteArrayList<>();
        List<Double> losses = new CopyOnWriteArrayList<>();
        Descent descent = new Descent(11, 25, .01, 0, .4, 2, 1);

        QuantileModel.train(examples(100), LEVELS, descent, 1, (member, epoch, epochs, loss) -> {
            told.add(member + ": " + epoch + "/" + epochs);
            losses.add(loss);
        });

        assertThat(told).containsExactly("0: 1/3", "0: 2/3", "0: 3/3", "1: 1/3", "1: 2/3", "1: 3/3");
        assertThat(losses.get(2)).isPositive().isLessThan(losses.get(0));
    }

    private static QuantileModel few(Descent descent, int threads) {
        return QuantileModel.train(examples(100), LEVELS, descent, threads, Progress.NONE);
    }

    /** y = 2 + x/2 + noise, which is larger where x is. */
    private static Examples examples(int rows) {
        Random random = new Random(42);
        float[] inputs = new float[2 * rows];
        float[] targets = new float[rows];
        float[] weights = new float[rows];
        for (int i = 0; i < rows; i++) {
            float x = 2 * random.nextFloat() - 1;
            inputs[2 * i] = 1;
            inputs[2 * i + 1] = x;
            targets[i] = (float) (2 + .5 * x + deviation(x) * random.nextGaussian());
            weights[i] = 1;
        }
        return new Examples(inputs, 2, targets, weights);
    }

    private static double deviation(double x) {
        return .3 + .1 * x;
    }
}
