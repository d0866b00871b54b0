package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Quantiles;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnotherTrayTests {

    private static final Quantiles SURELY_40 = new Quantiles(new double[] {.5}, new double[] {40});
    private static final Quantiles UNSURE = new Quantiles(new double[] {.1, .5, .9}, new double[] {20, 40, 60});

    @Test
    void bakesWhatIsMissing() {
        AnotherTray.Expected best = new AnotherTray(10, 0, 12, 10).best(SURELY_40, 1, 2);

        assertThat(best.trays()).isEqualTo(3);
        assertThat(best.unsold()).isCloseTo(6, within(1e-9));
        assertThat(best.missed()).isZero();
    }

    /** What is wanted before the tray is ready finds the shelf alone. */
    @Test
    void cannotServeThoseWhoComeBeforeItIsReady() {
        AnotherTray.Expected best = new AnotherTray(0, .5, 10, 10).best(SURELY_40, 1, 2);

        assertThat(best.trays()).isEqualTo(2);
        assertThat(best.missed()).isBetween(19.9, 23.);
        assertThat(new AnotherTray(0, 1, 10, 10).best(SURELY_40, 1, 2).trays()).isZero();
    }

    @Test
    void bakesNoMoreThanCanBeAndNothingThatDoesNotPay() {
        assertThat(new AnotherTray(0, 0, 10, 2).best(SURELY_40, 1, 2).trays()).isEqualTo(2);
        assertThat(new AnotherTray(38, 0, 10, 10).best(SURELY_40, 1, 2).trays()).isZero();
        assertThat(new AnotherTray(38, 0, 10, 10).best(SURELY_40, 1, 9).trays()).isOne();
    }

    @Test
    void expectsWhatManyDaysWouldBring() {
        AnotherTray another = new AnotherTray(15, .3, 10, 5);
        AnotherTray.Expected told = another.expected(UNSURE, 2);
        SplittableRandom random = new SplittableRandom(1);
        double unsold = 0;
        double missed = 0;
        int days = 20_000;
        for (int day = 0; day < days; day++) {
            double wanted = UNSURE.at(random.nextDouble());
            int early = 0;
            for (int piece = 0; piece < Math.round(wanted); piece++) {
                early += random.nextDouble() < .3 ? 1 : 0;
            }
            double late = wanted - early;
            double then = Math.max(0, 15 - early) + 20;
            unsold += Math.max(0, then - late);
            missed += Math.max(0, early - 15) + Math.max(0, late - then);
        }
        assertThat(told.unsold()).isCloseTo(unsold / days, within(.15));
        assertThat(told.missed()).isCloseTo(missed / days, within(.15));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new AnotherTray(-1, 0, 1, 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new AnotherTray(1, 2, 1, 1)).hasMessageContaining("2");
        assertThatThrownBy(() -> new AnotherTray(1, 0, 0, 1)).hasMessageContaining("tray 0");
    }
}
