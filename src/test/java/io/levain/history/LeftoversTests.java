package io.levain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.counts.DayCounts;
import io.levain.counts.MarkedDown;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeftoversTests {

    @Test
    void addsUpWhatPiecesBroughtThatNobodyBoughtAtFullPrice() {
        Leftovers seen = Leftovers.NONE;
        for (int i = 0; i < 8; i++) {
            seen = seen.and(day(40., 5., 4., 0.)).and(day(40., null, null, 2.));
        }

        assertThat(seen).isEqualTo(new Leftovers(8, 40, 32, 16));
        assertThat(seen.salvage(null)).contains(new BigDecimal("0.5714")); // 32 / 56
        assertThat(seen.salvage(new BigDecimal("0.3"))).contains(new BigDecimal("0.6571")); // (32 + 0.3 * 16) / 56
    }

    @Test
    void learnsNothingFromAHandfulOfPiecesOrDays() {
        assertThat(new Leftovers(8, 29, 20, 0).salvage(BigDecimal.ONE)).isEmpty();
        assertThat(new Leftovers(7, 30, 20, 0).salvage(BigDecimal.ONE)).isEmpty();
        assertThat(new Leftovers(8, 30, 20, 0).salvage(BigDecimal.ONE)).isPresent();
    }

    @Test
    void passesOverDaysBeforeTheFirstThatWasMarkedDown() {
        assertThat(Leftovers.NONE.and(day(40., null, null, 9.)).and(day(40., 0., null, 9.)))
                .isEqualTo(Leftovers.NONE);
    }

    @Test
    void passesOverDaysThatDoNotTellAll() {
        Leftovers begun = Leftovers.NONE.and(day(40., 5., 4., 0.));

        assertThat(begun.and(day(40., 5., null, 0.))).as("what it brought").isEqualTo(begun);
        assertThat(begun.and(day(40., 5., 4., null))).as("what was left").isEqualTo(begun);
        assertThat(begun.and(day(4., 5., 4., 0.))).as("doubted").isEqualTo(begun);
    }

    private static DayCounts day(
            Double sold, @Nullable Double markedDown, @Nullable Double income, @Nullable Double unsold) {
        return new DayCounts(sold, null, unsold, null, null, new MarkedDown(markedDown, income)).completed();
    }
}
