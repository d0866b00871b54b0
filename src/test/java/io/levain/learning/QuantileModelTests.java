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

class QuantileModelTests {

    private static final double[] LEVELS = {.1, .5, .9};
    /** The quantiles of the normal distribution at those levels. */
    private static final double[] NORMAL = {-1.2816, 0, 1.2816};

    private static final Layer LAYER = new Layer(6, 2, .3, .1, .05);
    private static final Descent FEW_STEPS = new Descent(60, 32, .01, .01, .4, 3, 11, LAYER);
    private static final float[] SOME = {1, -.7f, 1, 0, 1, .9f};
    private static final int[] GROUPS = {0, 1, 2};
    private static final boolean[] COMMON = new boolean[3];

    /** Recovers the true lines within .05, a sixth of the noise's deviation. */
    @Test
    void recoversTheTrueQuantileLines() {
        Descent descent = new Descent(2_500, 128, .02, 0, .4, 2, 5, Layer.NONE);
        QuantileModel model = QuantileModel.train(examples(3_000), LEVELS, descent, 2, Progress.NONE);

        for (float x : new float[] {-1, -.5f, 0, .5f, 1}) {
            float[] predicted = model.predict(new float[] {1, x}, new int[1], new boolean[1]);
            for (int j = 0; j < LEVELS.length; j++) {
                assertThat((double) predicted[j])
                        .as("level %s at %s", LEVELS[j], x)
                        .isCloseTo(2 + .5 * x + deviation(x) * NORMAL[j], within(.05));
            }
        }
    }

    @Test
    void neverCrosses() {
        Descent descent = new Descent(500, 128, .02, 0, .4, 1, 5, LAYER);
        QuantileModel model = QuantileModel.train(examples(1_000), LEVELS, descent, 1, Progress.NONE);

        for (float x = -8; x <= 8; x++) {
            assertThat(model.predict(new float[] {1, x}, new int[1], new boolean[1]))
                    .as("at %s", x)
                    .isSorted();
        }
    }

    @Test
    void isTheSameToTheBitOnOneThreadAndOnTwo() {
        float[] alone = few(FEW_STEPS, 1).predict(SOME, GROUPS, COMMON);

        assertThat(few(FEW_STEPS, 1).predict(SOME, GROUPS, COMMON)).containsExactly(alone);
        assertThat(few(FEW_STEPS, 2).predict(SOME, GROUPS, COMMON)).containsExactly(alone);
    }

    @Test
    void isAnotherForAnotherSeed() {
        Descent otherSeed = new Descent(60, 32, .01, .01, .4, 3, 12, LAYER);

        assertThat(few(otherSeed, 1).predict(SOME, GROUPS, COMMON))
                .isNotEqualTo(few(FEW_STEPS, 1).predict(SOME, GROUPS, COMMON));
    }

    @Test
    void averagesMembersThatDiffer() {
        Descent oneMember = new Descent(60, 32, .01, .01, .4, 1, 11, LAYER);

        assertThat(few(oneMember, 1).predict(SOME, GROUPS, COMMON))
                .isNotEqualTo(few(FEW_STEPS, 1).predict(SOME, GROUPS, COMMON));
    }

    @Test
    void predictsTheSameAfterItWasWrittenAndRead() throws IOException {
        QuantileModel written = few(FEW_STEPS, 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));

        QuantileModel read = QuantileModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.predict(SOME, GROUPS, COMMON)).containsExactly(written.predict(SOME, GROUPS, COMMON));
        assertThat(read.levels()).containsExactly(LEVELS);
    }

    @Test
    void refusesToLearnFromNoRows() {
        Examples none = Examples.zeros(0, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileModel.train(none, LEVELS, FEW_STEPS, 1, Progress.NONE))
                .withMessageContaining("no rows");
    }

    @Test
    void refusesExamplesThatDoNotFitTogether() {
        Examples two = Examples.zeros(2, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(two, new float[5], new float[2]))
                .withMessage("5 inputs are not 2 rows of 2 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(two, new float[4], new float[3]))
                .withMessage("3 weights for 2 targets");
    }

    private static Examples with(Examples examples, float[] inputs, float[] weights) {
        return new Examples(
                inputs,
                2,
                examples.targets(),
                examples.bounds(),
                weights,
                examples.groups(),
                examples.blocks(),
                examples.rare());
    }

    /** Every tenth row jumps up or down by 3, as nothing that is known of it tells. */
    @Test
    void opensTheFanOfRareRowsByWhatItMissesThem() {
        Examples examples = examples(4_000, 5);
        Random random = new Random(7);
        for (int i = 0; i < examples.rows(); i += 10) {
            examples.rare()[i] = true;
            examples.targets()[i] += random.nextBoolean() ? 3 : -3;
        }
        Descent descent = new Descent(1_500, 64, .01, 0, .4, 4, 5, LAYER);

        QuantileModel model = QuantileModel.train(examples, LEVELS, descent, 2, Progress.NONE);

        float[] common = model.predict(new float[] {1, 0}, new int[1], new boolean[] {false});
        float[] rare = model.predict(new float[] {1, 0}, new int[1], new boolean[] {true});
        assertThat(rare[1]).isEqualTo(common[1]);
        assertThat(rare[2] - rare[0]).isGreaterThan(2 * (common[2] - common[0]));
    }

    @Test
    void learnsOnFromAnotherThatItIsPulledTo() {
        QuantileModel start = few(FEW_STEPS, 1);
        Examples other = examples(100);
        for (int i = 0; i < 100; i++) {
            other.targets()[i] += 2 * other.inputs()[2 * i + 1];
        }
        Descent free = new Descent(400, 32, .01, 0, .4, 3, 11, LAYER);
        Descent held = new Descent(400, 32, .01, 1e4, .4, 3, 11, new Layer(6, 2, .3, .1, 1e4));

        double before = rise(start);
        assertThat(rise(start.tune(other, free, 1, Progress.NONE)) - before).isGreaterThan(1);
        assertThat(rise(start.tune(other, held, 1, Progress.NONE)) - before).isLessThan(.2);
    }

    /** By how much the median is higher at 1 than at 0. */
    private static double rise(QuantileModel model) {
        float[] predictions = model.predict(new float[] {1, 0, 1, 1}, new int[2], new boolean[2]);
        return predictions[LEVELS.length + 1] - predictions[1];
    }

    @Test
    void saysTheSameOfColumnsAndGroupsThatMovedAndNothingOfNewOnes() {
        QuantileModel model = few(FEW_STEPS, 1);

        QuantileModel moved = model.reshaped(new int[] {0, -1, 1}, new int[] {0, 2, 1}, LEVELS);

        float[] inputs = {1, 9, -.7f, 1, -9, 0, 1, 3, .9f};
        assertThat(moved.predict(inputs, new int[] {0, 2, 1}, COMMON))
                .containsExactly(model.predict(SOME, GROUPS, COMMON));
    }

    @Test
    void predictsTheRowsOfMixturesAsOneByOne() {
        QuantileModel model = few(FEW_STEPS, 1).reshaped(new int[] {0, 1, 1, 1, 1}, new int[] {0, 1, 2}, LEVELS);
        float[] present = {1, -.4f, 6, .3f, .2f};
        float[] absent = {1, .9f, -.2f, -5, .7f};
        List<Mixture> mixtures = List.of(
                new Mixture(present, absent, List.of(new int[] {1, 3}, new int[] {2}), 2),
                new Mixture(absent, present, List.of(), 1),
                new Mixture(absent, present, List.of(new int[] {4}), 0));
        float[] rows = {
            1, .9f, -.2f, -5, .2f, // neither set is present
            1, -.4f, -.2f, .3f, .2f,
            1, .9f, 6, -5, .2f,
            1, -.4f, 6, .3f, .2f,
            1, .9f, -.2f, -5, .7f,
            1, .9f, -.2f, -5, .2f,
            1, .9f, -.2f, -5, .7f
        };

        float[] each = model.predict(rows, new int[] {2, 2, 2, 2, 1, 0, 0}, new boolean[7]);
        List<float[]> mixed = model.predict(mixtures);
        assertThat(mixed).extracting(of -> of.length / LEVELS.length).containsExactly(4, 1, 2);
        int row = 0;
        for (float[] of : mixed) {
            for (int median = 1; median < of.length; median += LEVELS.length, row++) {
                assertThat(of[median]).as("row %d", row).isCloseTo(each[row * LEVELS.length + 1], within(1e-5f));
            }
        }
        assertThat(each[1]).as("rows differ").isNotCloseTo(each[3 * LEVELS.length + 1], within(1e-3f));
    }

    @Test
    void putsALevelBetweenTwoOfItsOwnBetweenTheirQuantiles() {
        QuantileModel model = few(FEW_STEPS, 1);

        float[] three = model.predict(SOME, GROUPS, COMMON);
        float[] five = model.reshaped(new int[] {0, 1}, new int[] {0, 1, 2}, new double[] {.1, .3, .5, .9})
                .predict(SOME, GROUPS, COMMON);

        for (int row = 0; row < 3; row++) {
            assertThat(five[4 * row]).isEqualTo(three[3 * row]);
            assertThat(five[4 * row + 1]).isCloseTo((three[3 * row] + three[3 * row + 1]) / 2, within(1e-4f));
            assertThat(five[4 * row + 3]).isEqualTo(three[3 * row + 2]);
        }
    }

    @Test
    void tellsOfEveryEpochOfEveryMember() {
        List<String> told = new CopyOnWriteArrayList<>();
        List<Double> losses = new CopyOnWriteArrayList<>();
        Descent descent = new Descent(11, 25, .01, 0, .4, 2, 1, Layer.NONE);

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
        return examples(rows, rows);
    }

    private static Examples examples(int rows, int blockSize) {
        Random random = new Random(42);
        Examples examples = Examples.zeros(rows, 2);
        for (int i = 0; i < rows; i++) {
            float x = 2 * random.nextFloat() - 1;
            examples.inputs()[2 * i] = 1;
            examples.inputs()[2 * i + 1] = x;
            examples.targets()[i] = (float) (2 + .5 * x + deviation(x) * random.nextGaussian());
            examples.weights()[i] = 1;
            examples.groups()[i] = i % 3;
            examples.blocks()[i] = i / blockSize;
        }
        return examples;
    }

    private static double deviation(double x) {
        return .3 + .1 * x;
    }
}
