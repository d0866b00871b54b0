package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayValuesTests {

    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @Test
    void knowsNothingOfADayOfWhichNobodySaysAnything() {
        assertThat(DayValues.of(Map.of())).isEqualTo(new DayValues(null, null, null, null, null));
        assertThat(DayValues.of(Map.of(Source.STAFF, Reported.NOTHING)).isSold(0.0))
                .isFalse();
    }

    @Test
    void believesTheHighestRankThatGivesAValueFieldByField() {
        Map<Source, Reported> reports = new LinkedHashMap<>();
        reports.put(Source.RECEIPTS, new Reported(7.0, 9.0, null, ELEVEN, 1.0));
        reports.put(Source.TILL_TOTAL, new Reported(8.0, 11.0, null, null, 2.0));
        reports.put(Source.STAFF, new Reported(null, 10.0, null, null, null));

        assertThat(DayValues.of(reports)).isEqualTo(new DayValues(8.0, 10.0, 2.0, ELEVEN, 2.0));
    }

    @Test
    void letsAnyTwoOfThreeGiveTheThird() {
        DayValues all = new DayValues(8.0, 10.0, 2.0, null, null);

        assertThat(said(8.0, 10.0, null)).isEqualTo(all);
        assertThat(said(8.0, null, 2.0)).isEqualTo(all);
        assertThat(said(null, 10.0, 2.0)).isEqualTo(all);
        assertThat(said(8.0, null, null)).isEqualTo(new DayValues(8.0, null, null, null, null));
        assertThat(said(null, 10.0, null).sold()).isNull();
    }

    @Test
    void leavesNoDustOfBinaryFractions() {
        assertThat(said(0.9, 1.3, null).unsold()).isEqualTo(0.4);
        assertThat(said(0.1, null, 0.2).baked()).isEqualTo(0.3);
        assertThat(said(0.1, 0.3, 0.2).doubtful()).isFalse();
    }

    @Test
    void doubtsMoreSoldThanBaked() {
        DayValues values = said(12.0, 10.0, null);

        assertThat(values.doubtful()).isTrue();
        assertThat(values.unsold()).isNull();
        assertThat(values.doubt()).hasValueSatisfying(doubt -> {
            assertThat(doubt.column()).isEqualTo("sold");
            assertThat(doubt.held()).isEqualTo("12");
            assertThat(doubt.reason()).contains("10");
        });
    }

    @Test
    void doubtsMoreUnsoldThanBaked() {
        DayValues values = said(null, 10.0, 12.5);

        assertThat(values.doubtful()).isTrue();
        assertThat(values.sold()).isNull();
        assertThat(values.doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt.held()).isEqualTo("12.5"));
    }

    @Test
    void doubtsThreeThatDoNotFit() {
        assertThat(said(8.0, 10.0, 1.0).doubtful()).isTrue();
        assertThat(said(8.0, 10.0, 2.0).doubt()).isEmpty();
    }

    @Test
    void doubtsMoreOrderedThanSoldButNotTheCounts() {
        DayValues values = DayValues.of(Map.of(Source.STAFF, new Reported(3.0, null, null, null, 4.0)));

        assertThat(values.doubtful()).isFalse();
        assertThat(values.doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt.column()).isEqualTo("ordered"));
    }

    private static DayValues said(@Nullable Double sold, @Nullable Double baked, @Nullable Double unsold) {
        return DayValues.of(Map.of(Source.STAFF, new Reported(sold, baked, unsold, null, null)));
    }
}
