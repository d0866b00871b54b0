package io.levain.calendar;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OpeningHoursTests {

    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalDate MONDAY_1 = LocalDate.of(2024, 1, 1);

    @Test
    void coverTheirWeekdayFromFirstToLastDate() {
        OpeningHours hours = new OpeningHours(MONDAY, SIX, NOON, MONDAY_1.plusWeeks(1), MONDAY_1.plusWeeks(2));

        assertThat(hours.cover(MONDAY_1)).isFalse();
        assertThat(hours.cover(MONDAY_1.plusWeeks(1))).isTrue();
        assertThat(hours.cover(MONDAY_1.plusWeeks(1).plusDays(1))).isFalse();
        assertThat(hours.cover(MONDAY_1.plusWeeks(2))).isTrue();
        assertThat(hours.cover(MONDAY_1.plusWeeks(3))).isFalse();
    }

    @Test
    void refuseToCloseBeforeTheyOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(MONDAY, NOON, SIX, null, null))
                .withMessage("closes 06:00 is not after opens 12:00");
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(MONDAY, NOON, NOON, null, null));
    }

    @Test
    void refuseToEndBeforeTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(MONDAY, SIX, NOON, MONDAY_1, MONDAY_1.minusDays(1)))
                .withMessage("until 2023-12-31 is before from 2024-01-01");
    }
}
