package io.levain.demand.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProductLimitTests {

    /** Ratios are known to two hundredths. */
    private static final double STEP = .02;

    private final ProductLimit own = new ProductLimit();
    private final ProductLimit nobody = new ProductLimit();

    @Test
    void expectsTheMeanOfTheDaysAbove() {
        for (double ratio : new double[] {.5, .8, 1.01, 1.21, 1.31}) {
            own.add(ratio, false);
        }
        assertThat(own.meanFrom(.9, nobody, 50)).isCloseTo((1.01 + 1.21 + 1.31) / 3, within(STEP));
    }

    @Test
    void sharesADayThatSoldOutAmongThoseAboveIt() {
        own.add(.9, true);
        own.add(1.01, false);
        own.add(1.11, true);
        own.add(1.31, false);

        // of those at 1.01 and above one ends there, and the other two are at 1.31, one of them by what it may have
        // been
        assertThat(own.meanFrom(.85, nobody, 50)).isCloseTo((1.01 + 2 * 1.31) / 3, within(STEP));
    }

    @Test
    void knowsNothingAboveTheHighestDay() {
        own.add(1.1, true);
        own.add(.7, false);

        assertThat(own.meanFrom(1.2, nobody, 50)).isEqualTo(1.2);
        assertThat(nobody.meanFrom(.6, nobody, 50)).isEqualTo(.6);
    }

    @Test
    void isNotMovedByAFestivalFarOut() {
        own.add(1.1, false);
        own.add(3.9, false);

        assertThat(own.meanFrom(1, nobody, 50)).isCloseTo((1.1 + 1.4) / 2, within(STEP));
    }

    @Test
    void hearsOthersAsLoudlyAsTold() {
        ProductLimit others = new ProductLimit();
        for (int i = 0; i < 400; i++) {
            others.add(1.31, false);
        }
        own.add(1.11, false);

        assertThat(own.meanFrom(1, others, 3)).isCloseTo((1.11 + 3 * 1.31) / 4, within(STEP));
    }

    @Test
    void findsTheMeanThatSoldOutDaysHid() {
        SplittableRandom random = new SplittableRandom(3);
        double above = 0;
        int count = 0;
        for (int i = 0; i < 20_000; i++) {
            double demand = .6 + .8 * random.nextDouble();
            double stock = .5 + random.nextDouble();
            own.add(Math.min(demand, stock), demand >= stock);
            if (demand >= .9) {
                above += demand;
                count++;
            }
        }
        assertThat(own.meanFrom(.9, nobody, 50)).isCloseTo(above / count, within(.01));
    }
}
