package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentTests {

    @ParameterizedTest
    @CsvSource({
        "0, 8, .01, 0, .4, 1, steps 0",
        "9, -3, .01, 0, .4, 1, batchSize -3",
        "9, 8, 0, 0, .4, 1, rate 0.0",
        "9, 8, 1.5, 0, .4, 1, rate 1.5",
        "9, 8, NaN, 0, .4, 1, rate NaN",
        "9, 8, .01, -2, .4, 1, decay -2.0",
        "9, 8, .01, NaN, .4, 1, decay NaN",
        "9, 8, .01, 0, 1.1, 1, averaged 1.1",
        "9, 8, .01, 0, -1, 1, averaged -1.0",
        "9, 8, .01, 0, .4, 0, members 0",
    })
    void refusesABadSettingAndNamesIt(
            int steps, int batchSize, double rate, double decay, double averaged, int members, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Descent(steps, batchSize, rate, decay, averaged, members, 1, Layer.NONE))
                .withMessageStartingWith(named);
    }

    @Test
    void letsTheRateFallToNothingAlongHalfACosine() {
        Descent descent = new Descent(100, 8, .01, 0, .4, 1, 1, Layer.NONE);

        assertThat(descent.rate(0)).isEqualTo(.01);
        assertThat(descent.rate(50)).isCloseTo(.005, within(1e-12));
        assertThat(descent.rate(100)).isCloseTo(0, within(1e-12));
    }

    @Test
    void averagesTheLastStepsAndAtLeastOne() {
        assertThat(new Descent(100, 8, .01, 0, .4, 1, 1, Layer.NONE).averagedFrom())
                .isEqualTo(60);
        assertThat(new Descent(100, 8, .01, 0, 0, 1, 1, Layer.NONE).averagedFrom())
                .isEqualTo(99);
        assertThat(new Descent(100, 8, .01, 0, 1, 1, 1, Layer.NONE).averagedFrom())
                .isZero();
    }

    @Test
    void holdsLittleDataNearTheUsualAndLetsGoOfMuch() {
        assertThat(Descent.forRows(100, 1).decay()).isEqualTo(200);
        assertThat(Descent.forRows(4_000, 1).decay()).isEqualTo(1);
        assertThat(Descent.forRows(100_000, 1).decay()).isEqualTo(.003);
    }
}
