package io.levain.demand.past;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Quantiles;
import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.model.TrainingSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a baker expects of a product stands for its usual until it has sold. Day 0 is a Monday. */
class FirstWeeksTests {

    @Test
    void expectsWhatTheBakerDoes() {
        History history = rolls(7).expectation("north", "rye", null, 60, null).build();

        assertThat(usual(history, 9, 6)).isEqualTo(60);
    }

    @Test
    void takesTheNumberOfTheWeekdayAndForOthersTheOneForAll() {
        History history = rolls(7).expectation("north", "rye", null, 60, null)
                .expectation("north", "rye", DayOfWeek.SATURDAY, 100, null)
                .build();

        assertThat(usual(history, 12, 6)).isEqualTo(100);
        assertThat(usual(history, 11, 6)).isEqualTo(60);
    }

    @Test
    void bendsASingleNumberByTheShopsWeekdays() {
        HistoryBuilder builder = shop();
        for (int day = 0; day < 14; day++) {
            builder.sales("north", "roll", date(day), day % 7 == 5 ? 160 : 90, 0);
        }
        History history = builder.expectation("north", "rye", null, 50, null).build();

        assertThat(usual(history, 19, 13)).as("160 of 100 on Saturdays").isCloseTo(80, within(1e-9));
        assertThat(usual(history, 18, 13)).isCloseTo(45, within(1e-9));
    }

    @Test
    void followsWhatSellsMeanwhile() {
        HistoryBuilder builder = rolls(2);
        builder.sales("north", "rye", date(0), 30, 0).sales("north", "rye", date(1), 30, 0);
        History history = builder.expectation("north", "rye", null, 60, null).build();

        assertThat(usual(history, 2, 1))
                .as("two days at half of it beside two days' worth of the baker's word")
                .isCloseTo(45, within(1e-9));
        assertThat(usual(history, 7, 1)).as("last Monday first").isCloseTo((30 + .8 * 45) / 1.8, within(1e-9));
    }

    @Test
    void hasNoPartInTheUsualAfterTwelveSuchWeekdays() {
        HistoryBuilder with = rolls(84);
        HistoryBuilder without = rolls(84);
        for (int day = 0; day < 84; day++) {
            with.sales("north", "rye", date(day), 30 + day, 0);
            without.sales("north", "rye", date(day), 30 + day, 0);
        }
        with.expectation("north", "rye", null, 500, null);

        assertThat(usual(with.build(), 84, 83)).isEqualTo(usual(without.build(), 84, 83));
    }

    @Test
    void isNotKnownBeforeTheDayFromWhichItHolds() {
        History history =
                rolls(7).expectation("north", "rye", null, 60, date(9)).build();

        assertThat(usual(history, 8, 6)).isNaN();
        assertThat(usual(history, 9, 6)).isEqualTo(60);
    }

    @Test
    void foretellsABakeryThatOpensThisMorning() {
        History history = shop().expectation("north", "rye", null, 60, date(3))
                .through(date(2))
                .build();
        TrainingSettings settings = new TrainingSettings(List.of(1, 14), List.of(.1, .5, .9), 7, 2, Starter.shipped());
        DemandModel model = DemandModel.train(history, date(2), settings, TrainingProgress.NONE);

        assertThat(model.rows()).isZero();
        assertThat(history.notices()).isEmpty();
        for (int ahead = 1; ahead <= 14; ahead++) {
            LocalDate day = date(2 + ahead);
            List<DemandForecast> forecasts = model.forecast(history, history.series(), day, date(2));
            assertThat(forecasts).extracting(DemandForecast::usual).containsExactly(60.);
            Quantiles quantiles = forecasts.get(0).quantiles();
            assertThat(quantiles.at(.5)).isBetween(45., 75.);
            assertThat(quantiles.at(.9)).isGreaterThan(quantiles.at(.1) + 10);
        }
    }

    @Test
    void needsSomethingThatWasSoldOrIsExpected() {
        assertThatThrownBy(shop().through(date(2))::build).isInstanceOf(NotEnoughHistory.class);
        assertThatThrownBy(shop().expectation("north", "rye", null, 60, null)::build)
                .as("it is not said on which day one stands")
                .isInstanceOf(NotEnoughHistory.class);
    }

    private static HistoryBuilder shop() {
        return new HistoryBuilder().bakery("north", Almanac.ORDINARY, false);
    }

    /** A shop that sells as many rolls every day. */
    private static HistoryBuilder rolls(int days) {
        HistoryBuilder builder = shop();
        for (int day = 0; day < days; day++) {
            builder.sales("north", "roll", date(day), 100, 0);
        }
        return builder;
    }

    private static double usual(History history, int day, int newest) {
        SeriesDays rye = history.seriesDays().stream()
                .filter(s -> s.name().equals(ONE.get(0)))
                .findFirst()
                .orElseThrow();
        return Usual.of(rye, day, newest);
    }
}
