package io.levain.demand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayWeather;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.History;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The model finds out what a simulated bakery does: rain costs a fifth, a public holiday brings half as much again,
 * New Year's Eve five times the usual, and each weekday has its own size.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryTests {

    private static final double RAIN = .8;
    private static final double HOLIDAY = 1.5;
    private static final double EVE = 5;
    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};
    private static final double NOISE = .08;

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final LocalDate THROUGH = LocalDate.of(2024, 12, 1);
    /** An ordinary dry Wednesday of December. */
    private static final LocalDate DAY = LocalDate.of(2024, 12, 4);

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);

    private static final Map<MonthDay, String> HOLIDAYS = Map.of(
            MonthDay.of(2, 10), "candles",
            MonthDay.of(4, 8), "spring",
            MonthDay.of(5, 1), "labour",
            MonthDay.of(6, 20), "solstice",
            MonthDay.of(8, 15), "assumption",
            MonthDay.of(9, 12), "harvest",
            MonthDay.of(10, 3), "unity",
            MonthDay.of(11, 11), "martin");

    private static final List<String> PRODUCTS = List.of("rye", "roll", "wheat", "spelt");

    private final History history = simulate(false, false);
    private DemandModel model;

    @BeforeAll
    void train() {
        TrainingSettings settings = new TrainingSettings(List.of(3), List.of(.5), 5, 2, null);
        model = DemandModel.train(history, THROUGH, settings, TrainingProgress.NONE);
    }

    @Test
    void recoversWhatRainCosts() {
        assertThat(median(simulate(true, false), DAY) / median(history, DAY)).isCloseTo(RAIN, within(.04));
    }

    @Test
    void recoversWhatAHolidayBrings() {
        assertThat(median(simulate(false, true), DAY) / median(history, DAY)).isCloseTo(HOLIDAY, within(.15));
    }

    @Test
    void recoversTheWeekdays() {
        for (int later = 0; later < 7; later++) {
            LocalDate date = DAY.plusDays(later);
            assertThat(median(history, date) / expected(date))
                    .as(date.getDayOfWeek() + "")
                    .isCloseTo(1, within(.05));
        }
    }

    @Test
    void remembersANewYearsEveThatSoldFiveTimesTheUsual() {
        assertThat(median(history, NEW_YEARS_EVE) / WEEKDAYS[1] / 100).isBetween(3.5, 5.5);
    }

    private double median(History known, LocalDate date) {
        List<DemandForecast> forecasts = model.forecast(known, known.series(), date, THROUGH);
        return forecasts.stream()
                .mapToDouble(f -> f.quantiles().at(.5))
                .average()
                .orElseThrow();
    }

    private static double expected(LocalDate date) {
        return 100 * WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }

    private static CalendarDay calendar(LocalDate date, boolean dayIsHoliday) {
        String holiday = date.equals(DAY) && dayIsHoliday ? "martin" : HOLIDAYS.get(MonthDay.from(date));
        return new CalendarDay(
                holiday == null ? Set.of() : Set.of(holiday),
                isEve(date) ? Set.of("new-years-eve") : Set.of(),
                150,
                false,
                List.of());
    }

    private static boolean isEve(LocalDate date) {
        return date.getMonthValue() == 12 && date.getDayOfMonth() == 31;
    }

    /** Sales up to the day that is trained through; weather and calendar go on, with the one day as told. */
    private static History simulate(boolean dayIsWet, boolean dayIsHoliday) {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", d -> calendar(d, dayIsHoliday), true);
        PRODUCTS.forEach(p -> builder.product(p, "bread"));
        SplittableRandom random = new SplittableRandom(12);
        long days = ChronoUnit.DAYS.between(FIRST, THROUGH) + 1;
        for (int day = 0; day < days + 35; day++) {
            LocalDate date = FIRST.plusDays(day);
            boolean wet = random.nextDouble() < .35 && day < days;
            builder.weather("north", date, weather(day, wet || (date.equals(DAY) && dayIsWet)));
            double mean = expected(date)
                    * (wet ? RAIN : 1)
                    * (HOLIDAYS.containsKey(MonthDay.from(date)) ? HOLIDAY : 1)
                    * (isEve(date) ? EVE : 1);
            for (String product : PRODUCTS) {
                double sold = mean * (1 + NOISE * random.nextDouble(-1.7, 1.7));
                if (day < days) {
                    builder.sales("north", product, date, Math.rint(sold), 0);
                }
            }
        }
        return builder.build();
    }

    /** Wet or dry, but never the same two days in a row: that would be a feed that hangs. */
    private static DayWeather weather(int day, boolean wet) {
        return new DayWeather(
                new DayWeather.Temperatures(10 + day % 2 * .1, 13, 7),
                new DayWeather.Sky(wet ? 6 : 0, wet ? 1 : 5, wet ? 7 : 4, 10, wet ? 61 : 2));
    }
}
