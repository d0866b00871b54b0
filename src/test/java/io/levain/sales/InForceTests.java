package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.counts.DayCounts;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InForceTests {

    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @Test
    void knowsNothingOfADayOfWhichNobodySaysAnything() {
        assertThat(InForce.of(Map.of())).isEqualTo(DayCounts.NOTHING);
    }

    @Test
    void believesTheHighestRankThatGivesAValueFieldByField() {
        Map<Source, DayCounts> said = new LinkedHashMap<>();
        said.put(Source.RECEIPTS, new DayCounts(7.0, 9.0, null, ELEVEN, 1.0));
        said.put(Source.TILL_TOTAL, new DayCounts(8.0, 11.0, null, null, 2.0));
        said.put(Source.STAFF, new DayCounts(null, 10.0, null, null, null));

        assertThat(InForce.of(said)).isEqualTo(new DayCounts(8.0, 10.0, 2.0, ELEVEN, 2.0));
    }

    @Test
    void seesWhereSourcesDifferByMoreThanCountsDo() {
        Map<Source, DayCounts> said = new LinkedHashMap<>();
        said.put(Source.HISTORY, sold(60));
        said.put(Source.RECEIPTS, sold(100));
        said.put(Source.TILL_TOTAL, sold(104));
        assertThat(InForce.difference(said).orElseThrow().fact().parameters())
                .containsEntry("source", "till-total")
                .containsEntry("otherSource", "history");

        said.put(Source.HISTORY, sold(103));
        assertThat(InForce.difference(said)).isEmpty();
        assertThat(InForce.difference(Map.of())).isEmpty();
    }

    private static DayCounts sold(double pieces) {
        return new DayCounts(pieces, null, null, null, null);
    }
}
