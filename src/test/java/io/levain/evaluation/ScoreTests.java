package io.levain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private final Score score = new Score(List.of(.5, .9));

    @Test
    void countsTheMoneyOfMissedAndOfUnsoldPieces() {
        score.add(100, true, new double[] {90, 90});
        score.add(100, true, new double[] {120, 110});
        assertThat(score.cost(0)).isCloseTo((10 * .5 * 10 + 10 * .5 * 20) / 2, within(1e-9));
        assertThat(score.cost(1)).isCloseTo((10 * .9 * 10 + 10 * .1 * 10) / 2, within(1e-9));
        assertThat(score.costSum()).isCloseTo(score.cost(0) + score.cost(1), within(1e-9));
    }

    @Test
    void countsHowOftenTheQuantityCovered() {
        score.add(100, true, new double[] {100, 130});
        score.add(100, true, new double[] {99, 130});
        assertThat(score.coverage(0)).isEqualTo(.5);
        assertThat(score.coverage(1)).isEqualTo(1);
    }

    @Test
    void takesTheErrorOfTheMedianOverOpenDays() {
        score.add(100, true, new double[] {80, 130});
        score.add(0, false, new double[] {50, 60});
        assertThat(score.wape()).isEqualTo(.2);
        assertThat(score.rows()).isEqualTo(2);
    }

    @Test
    void knowsNoErrorOfAMedianThatIsNotScored() {
        Score tail = new Score(List.of(.9));
        tail.add(100, true, new double[] {80});
        assertThat(tail.wape()).isNaN();
    }
}
