package io.levain.demand.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.History;
import io.levain.demand.past.SchoolYears;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarInputsTests {

    private static final LocalDate ORIGIN = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 4 * 365;

    @Test
    void givesTheModelNothingToSayOfDaysBeyondTheList() {
        HistoryBuilder builder =
                new HistoryBuilder().bakery("north", SchoolYears.calendar(y -> y <= 2024, SchoolYears::off), true);
        for (int day = 0; day < DAYS; day++) {
            builder.sales("north", "rye", ORIGIN.plusDays(day), 50, 0);
        }
        History history = builder.build();

        assertThat(input("school holiday", history, "2024-08-01")).isEqualTo(1);
        assertThat(input("school holiday", history, "2024-09-20")).isZero();
        assertThat(input("school holiday, change", history, "2024-09-10")).isEqualTo(-.5);
        assertThat(input("school holiday", history, "2025-08-01")).isNaN();
        assertThat(input("school holiday, change", history, "2025-08-01")).isNaN();
    }

    private static double input(String name, History history, String date) {
        int day = history.index(LocalDate.parse(date));
        Target target = new Target(history, history.seriesDays().get(0), day, day - 1);
        return CalendarInputs.all().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value()
                .applyAsDouble(target);
    }
}
