package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.changes.ChangeKind;
import io.levain.changes.Pending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingTests {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void isForAMomentOfQuietWhateverTheChangesAreAbout() {
        assertThat(Waiting.due(List.of(sales(TODAY.minusDays(9), 0, 1), sales(TODAY.minusDays(8), 2, 5))))
                .isEqualTo(NOON.plusSeconds(7));
    }

    @Test
    void isNotForTheEndOfALongImport() {
        assertThat(Waiting.due(List.of(sales(TODAY.minusDays(9), 0, 1), sales(TODAY.minusDays(8), 2, 90))))
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void isForNothingOnceADayIsOverOrAnotherModelServes() {
        Pending model = new Pending(1, ChangeKind.MODEL, null, NOON.plusSeconds(1), NOON.plusSeconds(9), 2);

        assertThat(Waiting.due(List.of(sales(TODAY.minusDays(9), 0, 5), model))).isEqualTo(NOON.plusSeconds(1));
        assertThat(Waiting.due(List.of())).isEqualTo(Instant.MAX);
    }

    @Test
    void outdatesNothingByWhatSellsOnADayThatIsNotOver() {
        assertThat(Waiting.outdates(sales(TODAY, 0, 0), TODAY.minusDays(1))).isFalse();
        assertThat(Waiting.outdates(sales(TODAY, 0, 0), TODAY)).isTrue();
        assertThat(Waiting.outdates(sales(TODAY, 0, 0), null))
                .as("never issued")
                .isTrue();
        assertThat(Waiting.outdates(sales(null, 0, 0), TODAY)).isTrue();
    }

    private static Pending sales(@Nullable LocalDate day, int oldest, int newest) {
        return new Pending(1, ChangeKind.SALES, day, NOON.plusSeconds(oldest), NOON.plusSeconds(newest), 2);
    }
}
