package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BakeCountTests {

    @Test
    void isTheNearestWholeNumberOfPieces() {
        assertThat(BakeCount.of(41.4, Limits.NONE, 0).bake()).isEqualTo(41);
        assertThat(BakeCount.of(41.5, Limits.NONE, 0).bake()).isEqualTo(42);
    }

    @Test
    void fillsTrays() {
        assertThat(BakeCount.of(41, new Limits(12, null, null), 0).bake()).isEqualTo(36);
        assertThat(BakeCount.of(43, new Limits(12, null, null), 0).bake()).isEqualTo(48);
        assertThat(BakeCount.of(5, new Limits(12, null, null), 0).bake()).isZero();
    }

    @Test
    void keepsToTheMinimumOnDisplayAndTheMaximumInWholeTrays() {
        assertThat(BakeCount.of(5, new Limits(12, 13, null), 0).bake()).isEqualTo(24);
        assertThat(BakeCount.of(100, new Limits(12, null, 50), 0).bake()).isEqualTo(48);
        assertThat(BakeCount.of(100, new Limits(12, 90, 50), 0).bake()).isEqualTo(48);
    }

    @Test
    void addsWhatWasOrderedAndShowsItApart() {
        BakeCount count = BakeCount.of(40, Limits.NONE, 4.5);

        assertThat(count).isEqualTo(new BakeCount(40, 4.5, 45));
    }

    @Test
    void bakesOnlyWhatWasOrderedOnAClosedDay() {
        assertThat(BakeCount.closed(0)).isEqualTo(new BakeCount(0, 0, 0));
        assertThat(BakeCount.closed(3)).isEqualTo(new BakeCount(0, 3, 3));
    }
}
