package io.levain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTests {

    private static final LocalDate NEWEST = LocalDate.of(2026, 3, 3);

    @Test
    void isFourWeeksOrAThirdOfAShortHistoryOrAWeek() {
        assertThat(daysOf(1_000)).containsExactly(28, 7);
        assertThat(daysOf(84)).containsExactly(28, 7);
        assertThat(daysOf(60)).containsExactly(20, 7);
        assertThat(daysOf(21)).containsExactly(7);
        assertThat(daysOf(12)).containsExactly(7);
        assertThat(daysOf(7)).isEmpty();
    }

    @Test
    void endsOnTheNewestDay() {
        HeldBack held = HeldBack.choices(NEWEST.minusDays(99), NEWEST).get(0);

        assertThat(held).isEqualTo(new HeldBack(LocalDate.of(2026, 2, 4), NEWEST));
        assertThat(held.lastSeen()).isEqualTo("2026-02-03");
        assertThat(held.dates()).hasSize(28).startsWith(held.from()).endsWith(NEWEST);
    }

    @Test
    void leavesOutWhatSomebodyHasSeen() {
        HeldBack held = new HeldBack(NEWEST.minusDays(27), NEWEST);

        assertThat(held.unseen(NEWEST.minusDays(40))).contains(held);
        assertThat(held.unseen(NEWEST.minusDays(28))).contains(held);
        assertThat(held.unseen(NEWEST.minusDays(7))).contains(new HeldBack(NEWEST.minusDays(6), NEWEST));
        assertThat(held.unseen(NEWEST)).isEmpty();
    }

    private static List<Integer> daysOf(int history) {
        return HeldBack.choices(NEWEST.minusDays(history - 1L), NEWEST).stream()
                .map(HeldBack::days)
                .toList();
    }
}
