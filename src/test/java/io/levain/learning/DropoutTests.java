package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DropoutTests {

    private static final int COUNT = 10_000;

    @Test
    void silencesThatShareAndKeepsTheMean() {
        float[] factors = factors(new Dropout(.3, 1), 0);

        double sum = 0;
        int silenced = 0;
        for (float factor : factors) {
            sum += factor;
            silenced += factor == 0 ? 1 : 0;
        }
        assertThat((double) silenced / COUNT).isCloseTo(.3, within(.02));
        assertThat(sum / COUNT).isCloseTo(1, within(.03));
    }

    @Test
    void leavesAllAsItIsWithoutAShare() {
        assertThat(factors(new Dropout(0, 1), 0)).containsOnly(1f);
    }

    @Test
    void dependsOnSeedAndStepAlone() {
        Dropout dropout = new Dropout(.5, 1);
        float[] first = factors(dropout, 3);

        assertThat(factors(dropout, 4)).isNotEqualTo(first);
        assertThat(factors(dropout, 3)).isEqualTo(first);
        assertThat(factors(new Dropout(.5, 2), 3)).isNotEqualTo(first);
    }

    private static float[] factors(Dropout dropout, int step) {
        float[] factors = new float[COUNT];
        dropout.begin(step);
        dropout.fill(factors, 0, COUNT);
        return factors;
    }
}
