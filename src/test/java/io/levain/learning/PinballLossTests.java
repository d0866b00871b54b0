package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinballLossTests {

    private static final double EXACT = 1e-12;
    private static final double SEEN = 0;

    private final Loss loss = new PinballLoss();

    @Test
    void chargesTheLevelForEachMissingUnit() {
        assertThat(loss.value(10, SEEN, 7, .9)).isCloseTo(2.7, within(EXACT));
        assertThat(loss.slope(10, SEEN, 7, .9)).isCloseTo(-.9, within(EXACT));
    }

    @Test
    void chargesTheRestOfTheLevelForEachUnitTooMany() {
        assertThat(loss.value(7, SEEN, 10, .9)).isCloseTo(.3, within(EXACT));
        assertThat(loss.slope(7, SEEN, 10, .9)).isCloseTo(.1, within(EXACT));
    }

    @Test
    void chargesNothingForTheRightNumber() {
        assertThat(loss.value(4, SEEN, 4, .3)).isZero();
    }

    @Test
    void chargesAUnitTooManyOnlyAsFarAsTheTruthIsNotHiddenAboveIt() {
        assertThat(loss.slope(7, .1, 10, .8)).isCloseTo(.1, within(EXACT));
        assertThat(loss.value(7, .1, 10, .8)).isCloseTo(.3, within(EXACT));
        assertThat(loss.slope(7, 1, 10, .8)).isCloseTo(-.8, within(EXACT));
        assertThat(loss.slope(7, .1, 6, .8)).isCloseTo(-.8, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .25, .5, .75, .9})
    void isLeastOnAverageAtTheQuantileOfItsLevel(double level) {
        double best = Double.NaN;
        double least = Double.MAX_VALUE;
        for (double prediction = 0; prediction <= 1; prediction += .001) {
            double total = 0;
            for (int i = 0; i < 1_000; i++) {
                total += loss.value((i + .5) / 1_000, SEEN, prediction, level);
            }
            if (total < least) {
                least = total;
                best = prediction;
            }
        }

        assertThat(best).isCloseTo(level, within(.002));
    }
}
