package io.levain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.DayWeather;
import io.levain.demand.days.EventCategory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The effects of a scenario are in its demand, each of its size, on its days and on no others. */
class TrueDemandTests {

    private static final Calendar BERLIN = BakeryCalendar.of(new HolidayRegion("DE", "BE"));
    private static final Scenario DEMO = Scenario.demo(LocalDate.of(2025, 5, 4), 1);
    private static final SimulatedBakery PLAIN = new SimulatedBakery(DEMO.withEffects(Effects.NONE), BERLIN);
    private static final String PRETZEL = "pretzel";
    private static final String CATEGORY = "snacks";
    private static final LocalDate WORKING_DAY = LocalDate.of(2024, 6, 5);

    @Test
    void hasTheLevelOfTheWeekdayWithoutEffects() {
        SimulatedProduct pretzel = DEMO.products().get(4);

        for (DayOfWeek weekday : DayOfWeek.values()) {
            LocalDate day = LocalDate.of(2024, 6, 2).plusDays(weekday.getValue());
            assertThat(PLAIN.expectedDemand(PRETZEL, day))
                    .isEqualTo(pretzel.base() * pretzel.weekdays().get(weekday.getValue() - 1));
        }
    }

    @Test
    void isThatOfASundayOnAPublicHoliday() {
        LocalDate whitMonday = LocalDate.of(2024, 5, 20);
        LocalDate sunday = LocalDate.of(2024, 6, 9);

        assertThat(PLAIN.expectedDemand(PRETZEL, whitMonday)).isEqualTo(PLAIN.expectedDemand(PRETZEL, sunday));

        SimulatedBakery bakery = with(new Effects(Map.of(), 0, .2, 0, 0));
        assertThat(effect(bakery, whitMonday)).isCloseTo(.2, within(1e-9));
        assertThat(effect(bakery, WORKING_DAY)).isZero();
    }

    @Test
    void growsBeforeAPublicHoliday() {
        SimulatedBakery bakery = with(new Effects(Map.of(), 0, 0, .15, 0));

        assertThat(effect(bakery, LocalDate.of(2024, 10, 2))).isCloseTo(.15, within(1e-9));
        assertThat(effect(bakery, LocalDate.of(2024, 10, 3))).isZero();
        // Easter Sunday comes before a holiday and is one.
        assertThat(effect(bakery, LocalDate.of(2024, 3, 31))).isZero();
    }

    @Test
    void followsTheTrend() {
        SimulatedBakery bakery = with(new Effects(Map.of(), .1, 0, 0, 0));

        assertThat(effect(bakery, DEMO.firstDay())).isZero();
        assertThat(effect(bakery, DEMO.firstDay().plusDays(365))).isCloseTo(.1, within(1e-3));
    }

    @Test
    void growsByAPromotionOfThisProductOnly() {
        SimulatedBakery bakery = with(new Effects(Map.of(), 0, 0, 0, .35));

        days().forEach(d -> assertThat(effect(bakery, d))
                .as("%s", d)
                .isCloseTo(isTouched(d, EventCategory.PROMOTION) ? .35 : 0, within(1e-9)));
        assertThat(days().filter(d -> isTouched(d, EventCategory.PROMOTION))).hasSizeBetween(10, 24);
    }

    @Test
    void changesWithFestivalAndSchoolHolidays() {
        SimulatedBakery festival = with(new CategoryEffects(0, 0, 0, 0, 1, 0, .8, Map.of()));
        SimulatedBakery school = with(new CategoryEffects(0, 0, 0, 0, 1, -.12, 0, Map.of()));

        days().forEach(d -> {
            assertThat(effect(festival, d)).isCloseTo(isTouched(d, EventCategory.FESTIVAL) ? .8 : 0, within(1e-9));
            assertThat(effect(school, d))
                    .isCloseTo(isTouched(d, EventCategory.SCHOOL_HOLIDAY) ? -.12 : 0, within(1e-9));
        });
        assertThat(days().filter(d -> isTouched(d, EventCategory.FESTIVAL))).hasSize(6);
    }

    @Test
    void changesOnSpecialDays() {
        SimulatedBakery bakery =
                with(new CategoryEffects(0, 0, 0, 0, 1, 0, 0, Map.of("christmas-eve", .7, "mothers-day", -.2)));

        assertThat(effect(bakery, LocalDate.of(2023, 12, 24))).isCloseTo(.7, within(1e-9));
        assertThat(effect(bakery, LocalDate.of(2024, 5, 12))).isCloseTo(-.2, within(1e-9));
        assertThat(effect(bakery, WORKING_DAY)).isZero();
    }

    @Test
    void changesWithWeatherAndSeason() {
        SimulatedBakery snacks = with(new CategoryEffects(.1, 0, 0, 0, 1, 0, 0, Map.of()));
        DayWeather weather = PLAIN.weatherOn(WORKING_DAY);
        SimulatedBakery season = with(new CategoryEffects(0, 0, 0, .2, 100, 0, 0, Map.of()));

        assertThat(effect(snacks, WORKING_DAY))
                .isCloseTo((weather.temperatures().mean() - 10) / 100, within(1e-9));
        assertThat(effect(season, LocalDate.of(2024, 4, 9))).isCloseTo(.2, within(1e-9));
        assertThat(effect(season, LocalDate.of(2024, 10, 9))).isCloseTo(-.2, within(1e-3));
    }

    @Test
    void letsASlopeBeFoundAgainInWhatIsDrawn() {
        SimulatedBakery bakery = new SimulatedBakery(DEMO.withDays(3650), BERLIN);
        CategoryEffects snacks = DEMO.effects().of(CATEGORY);

        assertThat(slope(bakery, w -> (w.temperature() - 10) / 10, snacks.temperature()))
                .isCloseTo(snacks.temperature(), within(.015));
        assertThat(slope(bakery, w -> Math.log1p(w.sky().precipitation()), snacks.rain()))
                .isCloseTo(snacks.rain(), within(.015));
    }

    /** Least squares of what was drawn on one input of the weather, all other effects taken away. */
    private static double slope(SimulatedBakery bakery, ToDoubleFunction<DayWeather> input, double effect) {
        List<double[]> points = bakery.sales().stream()
                .filter(s -> s.product().equals(PRETZEL))
                .map(s -> {
                    DayWeather day = bakery.weatherOn(s.date());
                    double weatherFactor = DEMO.effects().of(CATEGORY).weatherFactor(day);
                    double level = bakery.expectedDemand(PRETZEL, s.date()) / weatherFactor;
                    double x = input.applyAsDouble(day);
                    return new double[] {x, s.demand() / level - (weatherFactor - effect * x)};
                })
                .toList();
        double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        return points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum()
                / points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    }

    private static SimulatedBakery with(Effects effects) {
        return new SimulatedBakery(DEMO.withEffects(effects), BERLIN);
    }

    private static SimulatedBakery with(CategoryEffects effects) {
        return with(new Effects(Map.of(CATEGORY, effects), 0, 0, 0, 0));
    }

    /** By how much the demand for pretzels differs from that without effects. */
    private static double effect(SimulatedBakery bakery, LocalDate date) {
        return bakery.expectedDemand(PRETZEL, date) / PLAIN.expectedDemand(PRETZEL, date) - 1;
    }

    private static boolean isTouched(LocalDate date, EventCategory category) {
        return PLAIN.events().stream()
                .anyMatch(e -> e.category() == category
                        && e.touches(date)
                        && (e.product() == null || e.product().equals(PRETZEL)));
    }

    private static Stream<LocalDate> days() {
        return DEMO.firstDay().datesUntil(DEMO.newestDay().plusDays(15)).filter(PLAIN::isOpen);
    }
}
