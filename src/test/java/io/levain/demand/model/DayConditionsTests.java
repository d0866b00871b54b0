package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayEvent;
import io.levain.demand.days.DayWeather;
import io.levain.demand.days.EventCategory;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.inputs.Reason;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.History;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What would sell if the day were another: the same past, other conditions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayConditionsTests {

    private static final int DAYS = 400;
    private static final int DAY = DAYS + 2;
    private static final DayWeather DRY =
            new DayWeather(new DayWeather.Temperatures(10, 13, 7), new DayWeather.Sky(0, 5, 4, 10, 2));
    private static final DayWeather WET =
            new DayWeather(new DayWeather.Temperatures(10, 13, 7), new DayWeather.Sky(6, 1, 7, 10, 61));

    private final History history = history(false);
    private DemandModel model;

    @BeforeAll
    void train() {
        model = SmallModels.train(history, DAYS - 1, 3);
    }

    @Test
    void foretellsAnotherWeatherAsIfItHadComeIn() {
        assertThat(forecast(history, history.conditions(date(DAY)).with(WET)))
                .usingRecursiveComparison()
                .isEqualTo(forecast(history(true), history(true).conditions(date(DAY))));
        assertThat(median(history.conditions(date(DAY)).with(WET)))
                .isLessThan(.9 * median(history.conditions(date(DAY))));
    }

    @Test
    void foretellsNothingOfADayThatWouldBeClosed() {
        CalendarDay closed = new CalendarDay(Set.of(), Set.of(), 150, true, List.of());
        DemandForecast forecast =
                forecast(history, history.conditions(date(DAY)).with(closed));

        assertThat(forecast.closedProbability()).isEqualTo(1);
        assertThat(forecast.quantiles().values()).containsOnly(0);
        assertThat(forecast(history, history.conditions(date(DAY))).closedProbability())
                .isZero();
    }

    @Test
    void foretellsFromAPastBeforeAnotherDayWhateverForetells() {
        DayConditions wet = history.conditions(date(DAY)).with(WET);
        History supposing = history.supposing(date(DAY), wet);

        assertThat(supposing.conditions(date(DAY))).isEqualTo(wet);
        assertThat(supposing.conditions(date(DAY - 1))).isEqualTo(history.conditions(date(DAY - 1)));
        assertThat(model.forecast(supposing, ONE, date(DAY), date(DAYS - 1)))
                .usingRecursiveComparison()
                .isEqualTo(List.of(forecast(history, wet)));
        assertThat(history.conditions(date(DAY))).isNotEqualTo(wet);
    }

    /** On such weekdays it has been closed for months. */
    @Test
    void foretellsADayOnWhichTheShopSurelyOpens() {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", new Almanac(), true);
        for (int day = 0; day < DAYS; day++) {
            boolean closed = day > 200 && (DAY - day) % 7 == 0;
            builder.sales("north", "rye", date(day), closed ? 0 : Bakeries.byWeekday(ONE.get(0), day), 0);
        }
        History gaveUp = builder.build();
        DayConditions day = gaveUp.conditions(date(DAY));

        assertThat(forecast(gaveUp, day).closedProbability()).isEqualTo(1);
        DemandForecast open = forecast(gaveUp, new DayConditions(day.calendar(), day.weather(), true));
        assertThat(open.closedProbability()).isZero();
        assertThat(open.quantiles().at(.5)).isPositive();
    }

    @Test
    void foretellsAnEventAsIfItWereEntered() {
        CalendarDay festival = new CalendarDay(
                Set.of(), Set.of(), 150, false, List.of(new DayEvent(EventCategory.FESTIVAL, "fair", null)));

        assertThat(median(history.conditions(date(DAY)).with(festival)))
                .isNotEqualTo(median(history.conditions(date(DAY))));
    }

    @Test
    void tellsByHowMuchTheWeatherMovesADay() {
        History wet = history(true);
        DemandForecast forecast = forecast(wet, wet.conditions(date(DAY)));
        Map<Reason, Double> why = reasons(wet, forecast);
        Map<Reason, Double> dry = reasons(history, forecast(history, history.conditions(date(DAY))));

        assertThat(why.get(Reason.WEATHER)).isLessThan(-.08 * forecast.usual());
        assertThat(dry.get(Reason.WEATHER)).isPositive();
        assertThat(why).doesNotContainKey(Reason.PROMOTION);
        assertThat(why.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(forecast.quantiles().at(.5) - forecast.usual(), within(1e-9));
    }

    @Test
    void tellsOfTheConditionsThatWereForetold() {
        DayConditions wet = history.conditions(date(DAY)).with(WET);
        List<DemandForecast> told = List.of(forecast(history, wet));

        assertThat(model.reasons(history, told, date(DAYS - 1), wet))
                .isEqualTo(List.of(reasons(history(true), told.get(0))));
    }

    @Test
    void tellsThatTheShopMayBeClosed() {
        DemandForecast open = forecast(history, history.conditions(date(DAY)));
        Outlook unsure = new Outlook(ONE.get(0), date(DAY), open.usual(), .3, true);
        DemandForecast mixed = unsure.with(open.quantiles());

        Map<Reason, Double> why =
                unsure.reasons(Map.of(Reason.USUAL, open.quantiles().at(.5) - open.usual()), open.quantiles(), mixed);

        assertThat(why.get(Reason.CLOSING)).isNegative();
        assertThat(why.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(mixed.quantiles().at(.5) - open.usual(), within(1e-9));
    }

    private Map<Reason, Double> reasons(History known, DemandForecast forecast) {
        return model.reasons(known, List.of(forecast), date(DAYS - 1)).get(0);
    }

    private double median(DayConditions conditions) {
        return forecast(history, conditions).quantiles().at(.5);
    }

    private DemandForecast forecast(History known, DayConditions conditions) {
        return model.forecast(known, ONE, date(DAY), date(DAYS - 1), conditions).get(0);
    }

    /** Rain costs a third; a festival on every twentieth day brings half as much again. */
    private static History history(boolean dayIsWet) {
        Almanac almanac = new Almanac();
        for (int day = 5; day < DAYS; day += 20) {
            almanac.event(EventCategory.FESTIVAL, date(day));
        }
        HistoryBuilder builder = new HistoryBuilder().bakery("north", almanac, true);
        for (int day = 0; day < DAYS; day++) {
            boolean wet = day % 3 == 0;
            builder.weather("north", date(day), wet ? WET : DRY);
            double sold = Bakeries.byWeekday(ONE.get(0), day) * (wet ? .65 : 1) * (day % 20 == 5 ? 1.5 : 1);
            builder.sales("north", "rye", date(day), Math.rint(sold), 0);
        }
        return builder.weather("north", date(DAY), dayIsWet ? WET : DRY).build();
    }
}
