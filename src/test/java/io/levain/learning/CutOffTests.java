package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTests {

    private static final double[] LEVELS = {.25, .5, .75};
    /** Of two rows; the second counts. */
    private static final float[] PREDICTIONS = {1, 2, 3, 10, 20, 40};

    private final Loss loss = new PinballLoss();

    @Test
    void isWhereTheTargetReachesTheBound() {
        Examples examples = Examples.zeros(3, 1);
        examples.targets()[0] = 5;
        examples.bounds()[0] = 5;
        examples.targets()[1] = 5;
        examples.bounds()[1] = 6;

        assertThat(CutOff.is(examples, 0)).isTrue();
        assertThat(CutOff.is(examples, 1)).isFalse();
        assertThat(CutOff.is(examples, 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 0", "15, .375", "20, .5", "30, .625", "41, .75"})
    void readsTheChanceBelowTheTargetOffThePredictions(float target, double chance) {
        assertThat(CutOff.chanceBelow(target, PREDICTIONS, 3, LEVELS)).isCloseTo(chance, within(1e-6));
    }

    @Test
    void hidesTheTruthAboveALevelTheMoreTheLowerItIs() {
        assertThat(CutOff.hidden(.4, .7)).isCloseTo(.5, within(1e-9));
        assertThat(CutOff.hidden(.4, .4)).isCloseTo(1, within(1e-9));
        assertThat(CutOff.hidden(.4, .3)).isEqualTo(1);
        assertThat(CutOff.hidden(0, .9)).isCloseTo(.1, within(1e-9));
    }

    @Test
    void leavesPredictionsAloneWhereAllAreAboveTheTarget() {
        for (double level : LEVELS) {
            assertThat(loss.slope(5, CutOff.hidden(0, level), 30, level)).isCloseTo(0, within(1e-9));
        }
    }

    /** Demand lies anywhere between 0 and 1, so does the shelf, and the model knows of the one. */
    @ParameterizedTest
    @ValueSource(doubles = {.25, .5, .75})
    void isInBalanceAtTheTruth(double level) {
        double slopes = 0;
        int cases = 1_000;
        for (int i = 0; i < cases; i++) {
            for (int j = 0; j < cases; j++) {
                double demand = (i + .5) / cases;
                double shelf = (j + .5) / cases;
                double hidden = demand < shelf ? 0 : CutOff.hidden(shelf, level);
                slopes += loss.slope(Math.min(demand, shelf), hidden, level, level);
            }
        }
        assertThat(slopes / cases / cases).isCloseTo(0, within(.001));
    }
}
