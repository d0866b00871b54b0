package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdamTests {

    @Test
    void pullsEachParameterToItsAnchorAsStronglyAsItIsTold() {
        Adam adam = new Adam(new float[] {0, 0, 0, 3, 3}, new float[] {0, 0, .5f, .5f, 1_000});
        float[] parameters = {1, -2, 1, 1, 1};

        adam.step(parameters, new float[5], .1);

        assertThat(parameters).containsExactly(1f, -2f, .95f, 1.1f, 3f);
    }

    @Test
    void movesEachParameterAboutOneRatePerStepHoweverSteepItsSlope() {
        Adam adam = new Adam(new float[3], new float[3]);
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
        Adam adam = new Adam(new float[2], new float[2]);
        float[] parameters = {5, -5};

        for (int step = 0; step < 2_000; step++) {
            float[] gradient = {parameters[0] - 1, 100 * (parameters[1] - 2)};
            adam.step(parameters, gradient, .05 * (1 - step / 2_000.));
        }

        assertThat(parameters[0]).isCloseTo(1, within(.001f));
        assertThat(parameters[1]).isCloseTo(2, within(.001f));
    }
}
