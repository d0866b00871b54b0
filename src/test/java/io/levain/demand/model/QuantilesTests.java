package io.levain.demand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuantilesTests {

    private static final Quantiles QUANTILES = new Quantiles(new double[] {.1, .5, .9}, new double[] {10, 30, 40});

    @Test
    void isStraightBetweenLevels() {
        assertThat(QUANTILES.at(.5)).isEqualTo(30);
        assertThat(QUANTILES.at(.2)).isCloseTo(15, within(1e-9));
        assertThat(QUANTILES.at(.8)).isCloseTo(37.5, within(1e-9));
    }

    @Test
    void staysAtTheOutermostValueBeyondTheOutermostLevel() {
        assertThat(QUANTILES.at(.01)).isEqualTo(10);
        assertThat(QUANTILES.at(.99)).isEqualTo(40);
    }

    @Test
    void isNothingUpToTheProbabilityOfNothingAndElseWhatIsLeftOfTheLevel() {
        // (.5 - .2) / .8 = .375 and (.9 - .2) / .8 = .875
        assertThat(QUANTILES.orNothing(.2).values())
                .containsExactly(new double[] {0, 10 + .275 / .4 * 20, 30 + .375 / .4 * 10}, within(1e-9));
        assertThat(QUANTILES.orNothing(.5).values()).startsWith(0, 0);
        assertThat(QUANTILES.orNothing(1).values()).containsExactly(0, 0, 0);
        assertThat(QUANTILES.orNothing(0).values()).containsExactly(10, 30, 40);
    }

    @Test
    void mixesWithNothingAsDrawingDoes() {
        double[] levels = new double[99];
        double[] values = new double[99];
        for (int i = 0; i < 99; i++) {
            levels[i] = (i + 1) / 100.;
            values[i] = 100 * Math.pow(levels[i], 2);
        }
        SplittableRandom random = new SplittableRandom(1);
        double[] drawn = new double[100_000];
        Arrays.setAll(drawn, i -> random.nextDouble() < .3 ? 0 : 100 * Math.pow(random.nextDouble(), 2));
        Arrays.sort(drawn);

        Quantiles mixed = new Quantiles(levels, values).orNothing(.3);

        for (double level : new double[] {.1, .29, .4, .5, .7, .9, .95}) {
            assertThat(mixed.at(level)).as("level %s", level).isCloseTo(drawn[(int) (level * 100_000)], within(.7));
        }
    }

    @Test
    void refusesToDescend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantiles(new double[] {.1, .5}, new double[] {3, 2}))
                .withMessageContaining("[3.0, 2.0] descend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantiles(new double[] {.5, .5}, new double[] {2, 3}))
                .withMessageContaining("levels [0.5, 0.5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantiles(new double[] {.5}, new double[] {2, 3}))
                .withMessage("2 values for 1 levels");
    }
}
