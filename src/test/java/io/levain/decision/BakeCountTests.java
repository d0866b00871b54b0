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
    void fillsTraysWithWhatWasOrderedAndTheRest() {
        Limits trays = new Limits(10, null, null);

        assertThat(BakeCount.of(690, trays, 5)).isEqualTo(new BakeCount(695, 5, 700));
        assertThat(BakeCount.of(690, trays, 4)).isEqualTo(new BakeCount(686, 4, 690));
        assertThat(BakeCount.of(0, trays, 31)).isEqualTo(new BakeCount(9, 31, 40));
    }

    @Test
    void keepsMinimumAndMaximumBesideWhatWasOrdered() {
        assertThat(BakeCount.of(0, new Limits(10, 8, null), 7)).isEqualTo(new BakeCount(13, 7, 20));
        assertThat(BakeCount.of(100, new Limits(10, null, 50), 7)).isEqualTo(new BakeCount(43, 7, 50));
        assertThat(BakeCount.of(100, new Limits(10, null, 5), 12))
                .as("what was ordered is baked in any case")
                .isEqualTo(new BakeCount(8, 12, 20));
    }

    @Test
    void bakesOnlyWhatWasOrderedOnAClosedDayInWholeTrays() {
        assertThat(BakeCount.closed(Limits.NONE, 0)).isEqualTo(new BakeCount(0, 0, 0));
        assertThat(BakeCount.closed(Limits.NONE, 3)).isEqualTo(new BakeCount(0, 3, 3));
        assertThat(BakeCount.closed(new Limits(10, 20, null), 3)).isEqualTo(new BakeCount(7, 3, 10));
    }
}
