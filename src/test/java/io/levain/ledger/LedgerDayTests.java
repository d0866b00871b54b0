package io.levain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.counts.DayCounts;
import io.levain.files.LedgerRow;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LedgerDayTests {

    @Test
    void countsWhatADaySoldOutMissed() {
        DayCounts soldOut = new DayCounts(44., 44., 0., LocalTime.of(14, 0), null);
        LedgerDay day = SomeDays.rye().byRule(40).byHand(50).came(soldOut, 52.);

        assertThat(day.isSoldOut()).isTrue();
        assertThat(day.cost()).isEqualTo(new Cost(0, 8, 0., 24.));
        assertThat(LedgerRow.FORMAT.toJson(day.row()).toString())
                .isEqualTo("{bakery=shop, date=2026-03-06, product=rye, usual=38, median=40, low=30, high=50, count=44,"
                        + " rule=40, override=50, ordered=0, baked=44, sold=44, unsold=0, soldOutAt=14:00, demand=52,"
                        + " leftPieces=0, missedPieces=8, lostUnsold=0, lostMissed=24, overrideLost=6, ruleLost=36,"
                        + " perfectLost=0}");
    }

    @Test
    void countsWhatWasLeft() {
        LedgerDay day = SomeDays.rye().came(new DayCounts(31., 44., 13., null, null), 31.);

        assertThat(day.isSoldOut()).isFalse();
        assertThat(day.cost()).isEqualTo(new Cost(13, 0, 13., 0.));
        assertThat(day.ruleCost()).isNull();
        assertThat(day.ownCost()).isNull();
    }

    @Test
    void knowsThatNobodyBakesHalfATray() {
        LedgerDay day = SomeDays.rye().inTraysOf(12).wanted(41);

        // 36 would miss 5, at 3 each; 48 leave 7, at 1 each
        assertThat(day.perfectCost().money()).isEqualTo(7);
    }

    @Test
    void tellsPiecesWhereMoneyIsUnknown() {
        LedgerDay day = SomeDays.rye().withoutMoney().byRule(40).wanted(50);

        assertThat(day.cost()).isEqualTo(new Cost(0, 6, null, null));
        assertThat(LedgerRow.FORMAT.toJson(day.row()))
                .containsKey("missedPieces")
                .doesNotContainKeys("lostMissed", "ruleLost", "perfectLost");
    }

    @Test
    void saysNothingOfADayOfWhichNobodyKnowsWhatSold() {
        LedgerDay day = SomeDays.rye().came(DayCounts.NOTHING, null);

        assertThat(LedgerRow.FORMAT.toJson(day.row()))
                .containsKey("count")
                .doesNotContainKeys("demand", "sold", "leftPieces", "lostUnsold");
    }
}
