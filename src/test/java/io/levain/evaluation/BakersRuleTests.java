package io.levain.evaluation;

import static io.levain.evaluation.Week.MONDAY;
import static io.levain.evaluation.Week.RYE;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.past.History;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BakersRuleTests {

    private final BakersRule rule = new BakersRule(List.of(.1, .5, .9));

    @Test
    void foretellsTheQuantilesOfTheLastEightSameWeekdays() {
        History history =
                Week.history(70, Set.of(), date -> MONDAY.datesUntil(date).count() / 7 * 10);

        DemandForecast monday =
                forecast(history, MONDAY.plusWeeks(10), MONDAY.plusDays(69)).get(0);

        assertThat(monday.series()).isEqualTo(RYE);
        assertThat(monday.quantiles().at(.5)).isEqualTo(55);
        assertThat(monday.quantiles().at(.1)).isEqualTo(27);
        assertThat(monday.usual()).isGreaterThan(55);
    }

    @Test
    void saysNothingUntilItKnowsTwoSameWeekdays() {
        History history = Week.history(9, Set.of(), date -> 20);

        assertThat(forecast(history, MONDAY.plusWeeks(2), MONDAY.plusDays(8))).hasSize(1);
        assertThat(forecast(history, MONDAY.plusWeeks(2).plusDays(2), MONDAY.plusDays(8)))
                .isEmpty();
    }

    @Test
    void looksAtNothingAfterTheNewestDay() {
        History history = Week.history(60, Set.of(), date -> date.isAfter(MONDAY.plusDays(34)) ? 90 : 20);

        assertThat(forecast(history, MONDAY.plusWeeks(7), MONDAY.plusDays(34))
                        .get(0)
                        .quantiles()
                        .values())
                .containsOnly(20);
    }

    @Test
    void foretellsNothingForAClosedDayWhateverItKnows() {
        LocalDate closed = MONDAY.plusDays(37);
        LocalDate sunday = MONDAY.plusDays(41);
        History history = Week.history(
                35, Set.of(closed, sunday), date -> date.getDayOfWeek() == DayOfWeek.SUNDAY ? Double.NaN : 20);

        assertThat(forecast(history, closed, MONDAY.plusDays(34))
                        .get(0)
                        .quantiles()
                        .values())
                .containsOnly(0);
        assertThat(forecast(history, sunday, MONDAY.plusDays(34))
                        .get(0)
                        .quantiles()
                        .values())
                .containsOnly(0);
    }

    private List<DemandForecast> forecast(History history, LocalDate date, LocalDate newest) {
        return rule.forecast(history, Set.of(RYE), date, newest);
    }
}
