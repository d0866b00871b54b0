package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdamTest {

    @Test
    void shrinksOnlyTheDecayedParameters() {
        Adam adam = new Adam(4, .5, 2);
        float[] parameters = {1, -2, 1, -2};

        adam.step(parameters, new float[4], .1);

        assertThat(parameters).containsExactly(1f, -2f, .95f, -1.9f);
    }

    @Test
    void movesEachParameterAboutOneRatePerStepHoweverSteepItsSlope() {
        Adam adam = new Adam(3, 0, 0);
        float[] parameters = new float[3];

        for (int step = 1; step <= 20; step++) {
            adam.step(parameters, new float[] {1e-3f, -1, 1e3f}, .01);

            assertThat(parameters[0]).isCloseTo(-.01f * step, within(1e-4f));
            assertThat(parameters[1]).isCloseTo(.01f * step, within(1e-4f));
            assertThat(parameters[2]).isCloseTo(-.01f * step, within(1e-4f));
        }
    }

    @Test
    void descendsToTheBottomOfABowl() {
        Adam adam = new Adam(2, 0, 0);
        float[] parameters = {5, -5};

        for (int step = 0; step < 2_000; step++) {
            float[] gradient = {parameters[0] - 1, 100 * (parameters[1] - 2)};
            adam.step(parameters, gradient, .05 * (1 - step / 2_000.));
        }

        assertThat(parameters[0]).isCloseTo(1, within(.001f));
        assertThat(parameters[1]).isCloseTo(2, within(.001f));
    }
}
