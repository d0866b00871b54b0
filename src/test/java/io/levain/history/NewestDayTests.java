package io.levain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewestDayTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    @Test
    void reachesOverClosedDaysAfterTheLastSales() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        BakeryCalendar closedOnTuesday = closed(monday.plusDays(1));

        assertThat(NewestDay.of(monday, WEDNESDAY, closedOnTuesday)).isEqualTo("2026-03-03");
        assertThat(NewestDay.of(monday, monday, closedOnTuesday)).isEqualTo(monday);
    }

    @Test
    void stopsAtADayThatShouldHaveSold() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(NewestDay.of(monday, WEDNESDAY, closed())).isEqualTo(monday);
    }

    private static BakeryCalendar closed(LocalDate... dates) {
        return new BakeryCalendar("b", HolidayRegion.of("DE"), List.of(), Set.of(dates), List.of());
    }
}
