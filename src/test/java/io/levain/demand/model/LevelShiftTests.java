package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.levain.demand.days.Almanac;
import io.levain.demand.inputs.Reason;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Series;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level that breaks is followed within a week, and so is its end; a few odd days are not. */
class LevelShiftTests {

    private static final List<Series> SHOP =
            List.of(new Series("b", "rye"), new Series("b", "roll"), new Series("b", "bun"), new Series("b", "cake"));

    private static final int BROKE = 500;
    private static final int ENDED = 556;
    private static final double LEFT = .4;

    private static final Histories HISTORY = Bakeries.history(
            SHOP,
            620,
            Almanac.ORDINARY,
            (s, day) -> Bakeries.byWeekday(s, day) * (day >= BROKE && day < ENDED ? LEFT : 1));

    /** @param fitted how many days after the break, or its end, the model was fitted last */
    @ParameterizedTest
    @CsvSource({"-1, 14", "6, 7", "6, 14", "13, 14"})
    void isFollowedWithinAWeekWhenItBreaksAndWhenThatEnds(int fitted, int after) {
        assertThat(level(BROKE + fitted, BROKE + after)).isCloseTo(LEFT, withinPercentage(5));
        assertThat(level(ENDED + fitted, ENDED + after)).isCloseTo(1, withinPercentage(5));
    }

    @Test
    void isToldAsWhatTheLastDaysMove() {
        DemandModel model = SmallModels.train(HISTORY, BROKE - 1, 1);
        int day = BROKE + 10;
        DemandForecast rye = model.forecast(HISTORY, Set.of(SHOP.get(0)), date(day), date(day - 1))
                .get(0);
        double median = rye.quantiles().at(.5);

        double moved = model.reasons(HISTORY.all().get(0), List.of(rye), date(day - 1))
                .get(0)
                .getOrDefault(Reason.RECENT_DAYS, 0.);

        assertThat(median).isLessThan(.8 * rye.usual());
        assertThat(moved).isLessThan(.7 * (median - rye.usual()));
    }

    @Test
    void isNotMovedByFourOddDays() {
        Histories odd = Bakeries.history(
                SHOP,
                520,
                Almanac.ORDINARY,
                (s, day) -> Bakeries.byWeekday(s, day) * (day >= BROKE && day < BROKE + 4 ? LEFT : 1));
        DemandModel model = SmallModels.train(odd, BROKE - 1, 1);

        assertThat(LevelShift.of(model.forHorizon(1), odd.all().get(0), BROKE + 4, BROKE + 3))
                .isEqualTo(1);
        assertThat(LevelShift.of(model.forHorizon(1), HISTORY.all().get(0), BROKE + 5, BROKE + 4))
                .isLessThan(.7);
    }

    /** What is foretold of the coming week, each day the evening before, over what sold of late. */
    private static double level(int fitted, int newest) {
        DemandModel model = SmallModels.train(HISTORY, fitted, 1);
        double foretold = IntStream.range(newest, newest + 7)
                .mapToDouble(day -> model.forecast(HISTORY, Set.copyOf(SHOP), date(day + 1), date(day)).stream()
                        .mapToDouble(forecast -> forecast.quantiles().at(.5))
                        .sum())
                .sum();
        double usual = IntStream.range(newest + 1, newest + 8)
                .mapToDouble(day -> SHOP.stream()
                        .mapToDouble(s -> Bakeries.byWeekday(s, day))
                        .sum())
                .sum();
        return foretold / usual;
    }
}
