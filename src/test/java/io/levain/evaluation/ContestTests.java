package io.levain.evaluation;

import static io.levain.evaluation.Week.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Forecaster;
import io.levain.demand.model.Outlook;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.History;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContestTests {

    private static final LocalDate FROM = MONDAY.plusDays(56);
    private static final LocalDate CLOSED = FROM.plusDays(2);
    private static final HeldBack LAST_WEEK = new HeldBack(FROM, FROM.plusDays(6));

    private final History history =
            Week.history(63, Set.of(CLOSED), date -> date.equals(CLOSED) ? 0 : date.isBefore(FROM) ? 20 : 30);

    @Test
    void countsWhatMissedAndUnsoldPiecesCostAtTheServiceLevelOfTheRow() {
        DayCosts little = costs((series, date) -> .9, always(20)).get(0);
        DayCosts much =
                costs((series, date) -> date.equals(FROM) ? .5 : .9, always(50)).get(0);

        assertThat(little.mean()).isCloseTo(10 * .9 * 10, within(1e-9));
        assertThat(much.costs().get(0)).isCloseTo(10 * .5 * 20, within(1e-9));
        assertThat(much.costs().get(1)).isCloseTo(10 * .1 * 20, within(1e-9));
    }

    @Test
    void leavesOutDaysOnWhichTheBakeryWasNotOpen() {
        DayCosts costs = costs((series, date) -> .5, always(20)).get(0);

        assertThat(costs.days()).isEqualTo(6);
        assertThat(costs.rows()).isEqualTo(6);
    }

    @Test
    void asksOfEachDayTheEveningBefore() {
        Set<LocalDate> newest = new HashSet<>();
        costs((series, date) -> .5, (known, series, date, last) -> {
            assertThat(last).isEqualTo(date.minusDays(1));
            newest.add(last);
            return List.of();
        });

        assertThat(newest).hasSize(7);
    }

    @Test
    void comparesOnlyWhatAllForetell() {
        Forecaster silentAtFirst = (known, series, date, last) ->
                date.equals(FROM) ? List.of() : always(30).forecast(known, series, date, last);

        List<DayCosts> costs = costs((series, date) -> .5, always(20), silentAtFirst);

        assertThat(costs).extracting(DayCosts::days).containsExactly(5, 5);
        assertThat(costs.get(1).mean()).isZero();
    }

    @Test
    void isEmptyWhereNobodySaysAnything() {
        assertThat(costs((series, date) -> .5, always(20), (known, series, date, last) -> List.of()))
                .isEmpty();
    }

    private List<DayCosts> costs(RowLevel level, Forecaster... forecasters) {
        return new Contest(history, LAST_WEEK, level).costs(List.of(forecasters), 1);
    }

    private static Forecaster always(double pieces) {
        Quantiles quantiles = new Quantiles(new double[] {.5}, new double[] {pieces});
        return (known, series, date, last) -> Outlook.of(known, series, date, last).stream()
                .map(outlook -> outlook.with(quantiles))
                .toList();
    }
}
