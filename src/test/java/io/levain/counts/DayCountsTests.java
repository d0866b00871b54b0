package io.levain.counts;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.facts.Fact;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayCountsTests {

    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @Test
    void knowsNothingThatNobodyHasSaid() {
        assertThat(DayCounts.NOTHING.completed()).isEqualTo(DayCounts.NOTHING);
        assertThat(DayCounts.NOTHING.isSold(0.0)).isFalse();
        assertThat(DayCounts.NOTHING.isNothingLeft()).isFalse();
        assertThat(DayCounts.NOTHING.doubt()).isEmpty();
    }

    @Test
    void takesFromOthersWhatItDoesNotKnow() {
        DayCounts some = new DayCounts(null, 10.0, null, ELEVEN, null);
        DayCounts others = new DayCounts(8.0, 11.0, null, null, 2.0);

        assertThat(some.orElse(others)).isEqualTo(new DayCounts(8.0, 10.0, null, ELEVEN, 2.0));
        assertThat(DayCounts.NOTHING.orElse(some)).isEqualTo(some);
    }

    @Test
    void letsAnyTwoOfThreeGiveTheThird() {
        DayCounts all = new DayCounts(8.0, 10.0, 2.0, null, null);

        assertThat(said(8.0, 10.0, null)).isEqualTo(all);
        assertThat(said(8.0, null, 2.0)).isEqualTo(all);
        assertThat(said(null, 10.0, 2.0)).isEqualTo(all);
        assertThat(said(8.0, null, null)).isEqualTo(new DayCounts(8.0, null, null, null, null));
        assertThat(said(null, 10.0, null).sold()).isNull();
    }

    @Test
    void leavesNoDustOfBinaryFractions() {
        assertThat(said(0.9, 1.3, null).unsold()).isEqualTo(0.4);
        assertThat(said(0.1, null, 0.2).baked()).isEqualTo(0.3);
        assertThat(said(0.1, 0.3, 0.2).isContradictory()).isFalse();
    }

    @Test
    void doubtsMoreSoldThanBaked() {
        DayCounts counts = said(12.0, 10.0, null);

        assertThat(counts.isContradictory()).isTrue();
        assertThat(counts.unsold()).isNull();
        assertThat(counts.doubt()).hasValueSatisfying(doubt -> {
            assertThat(doubt.column()).isEqualTo("sold");
            assertThat(doubt.held()).isEqualTo(12);
            assertThat(doubt.fact())
                    .isEqualTo(Fact.of(DoubtKind.MORE_SOLD_THAN_BAKED)
                            .with("sold", 12.0)
                            .with("baked", 10.0));
        });
    }

    @Test
    void doubtsMoreUnsoldThanBaked() {
        DayCounts counts = said(null, 10.0, 12.5);

        assertThat(counts.isContradictory()).isTrue();
        assertThat(counts.sold()).isNull();
        assertThat(counts.doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt.held()).isEqualTo(12.5));
    }

    @Test
    void doubtsThreeThatDoNotFit() {
        assertThat(said(8.0, 10.0, 1.0).isContradictory()).isTrue();
        assertThat(said(8.0, 10.0, 1.0).doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt.fact().parameters())
                        .containsOnly(Map.entry("sold", 8.0), Map.entry("baked", 10.0), Map.entry("unsold", 1.0)));
        assertThat(said(8.0, 10.0, 2.0).doubt()).isEmpty();
    }

    @Test
    void doubtsMoreOrderedThanSoldButNotTheCounts() {
        DayCounts counts = new DayCounts(3.0, null, null, null, 4.0);

        assertThat(counts.isContradictory()).isFalse();
        assertThat(counts.doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt.column()).isEqualTo("ordered"));
    }

    @Test
    void keepsWhatWasMarkedDownThroughAllThatIsMadeOfIt() {
        DayCounts some = new DayCounts(null, 40.0, 2.0, null, null, new MarkedDown(5.0, null));
        DayCounts others = new DayCounts(30.0, null, null, null, null, new MarkedDown(4.0, 2.5));

        assertThat(some.completed().markedDown()).isEqualTo(some.markedDown());
        assertThat(some.orElse(others).markedDown()).isEqualTo(new MarkedDown(5.0, 2.5));
        assertThat(some.plus(others).plus(others).markedDown()).isEqualTo(new MarkedDown(13.0, 5.0));
        assertThat(others.plus(new DayCounts(-50.0, null, null, null, null))
                        .counted()
                        .markedDown())
                .isEqualTo(others.markedDown());
    }

    @Test
    void doubtsMoreMarkedDownThanSoldButNotTheCounts() {
        DayCounts counts = new DayCounts(3.0, null, null, null, null, new MarkedDown(4.0, null));

        assertThat(counts.isContradictory()).isFalse();
        assertThat(counts.doubt()).hasValueSatisfying(doubt -> {
            assertThat(doubt.column()).isEqualTo("marked_down");
            assertThat(doubt.fact())
                    .isEqualTo(Fact.of(DoubtKind.MORE_MARKED_DOWN_THAN_SOLD)
                            .with("markedDown", 4.0)
                            .with("sold", 3.0));
        });
    }

    private static DayCounts said(@Nullable Double sold, @Nullable Double baked, @Nullable Double unsold) {
        return new DayCounts(sold, baked, unsold, null, null).completed();
    }
}
