package io.levain.demand.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.DayWeather;
import io.levain.demand.doubts.HistoryBuilder;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastErrorsTests {

    private static final int DAYS = 1_095;
    private static final int LAST = DAYS - 1;

    @ParameterizedTest
    @CsvSource({"1, 1.0", "3, 1.5", "5, 2.1"})
    void missesTemperaturesByWhatForecastsMissThem(int ahead, double degrees) {
        BakeryDays bakery = bakery("north", DAYS);

        double missed = IntStream.range(0, DAYS)
                .mapToDouble(day -> Math.abs(
                        temperature(ForecastErrors.of(bakery, day, ahead, LAST)) - temperature(bakery.weather(day))))
                .average()
                .orElseThrow();

        assertThat(missed).isCloseTo(degrees, within(.15 * degrees));
    }

    @Test
    void leavesDryDaysAsFrequentAsTheyAre() {
        BakeryDays bakery = bakery("north", DAYS);

        assertThat(dry(bakery, 7)).isCloseTo(dry(bakery, 0), within(.04));
    }

    @Test
    void mistakesDryDaysForWetOnesTheMoreTheLongerBefore() {
        BakeryDays bakery = bakery("north", DAYS);

        assertThat(mistaken(bakery, 1)).isBetween(.02, .2);
        assertThat(mistaken(bakery, 7)).isGreaterThan(mistaken(bakery, 1) + .05);
    }

    @Test
    void foretellsADayAlikeEachTimeAndForAllBakeries() {
        DayWeather north = ForecastErrors.of(bakery("north", DAYS), 400, 3, LAST);

        assertThat(ForecastErrors.of(bakery("north", DAYS), 400, 3, LAST)).isEqualTo(north);
        assertThat(ForecastErrors.of(bakery("south", DAYS), 400, 3, LAST)).isEqualTo(north);
        assertThat(ForecastErrors.of(bakery("north", DAYS), 400, 4, LAST)).isNotEqualTo(north);
    }

    @Test
    void looksAtNoDayAfterTheLast() {
        BakeryDays longer = bakery("north", DAYS);

        for (int day = 360; day <= 365; day++) {
            assertThat(ForecastErrors.of(longer, day, 2, 365))
                    .isEqualTo(ForecastErrors.of(bakery("north", 366), day, 2, 365));
        }
    }

    @Test
    void knowsNothingWhereNothingWasObservedOrTooLittle() {
        BakeryDays bakery = bakery("north", 5);

        assertThat(ForecastErrors.of(bakery, 10, 1, 4)).isEqualTo(DayWeather.UNKNOWN);
        assertThat(temperature(ForecastErrors.of(bakery, 2, 1, 4))).isNaN();
        assertThat(ForecastErrors.of(bakery("north", DAYS), 400, 1, LAST).sky().wind())
                .isNaN();
    }

    private static double temperature(DayWeather weather) {
        return weather.temperatures().mean();
    }

    private static double dry(BakeryDays bakery, int ahead) {
        return share(bakery, day -> weather(bakery, day, ahead).sky().precipitation() == 0 ? 1 : 0);
    }

    private static double mistaken(BakeryDays bakery, int ahead) {
        return share(
                bakery,
                day -> (weather(bakery, day, ahead).sky().precipitation() == 0)
                                == (weather(bakery, day, 0).sky().precipitation() == 0)
                        ? 0
                        : 1);
    }

    private static double share(BakeryDays bakery, ToDoubleFunction<Integer> of) {
        return IntStream.range(0, bakery.days())
                .mapToDouble(day -> of.applyAsDouble(day))
                .average()
                .orElseThrow();
    }

    private static DayWeather weather(BakeryDays bakery, int day, int ahead) {
        return ahead == 0 ? bakery.weather(day) : ForecastErrors.of(bakery, day, ahead, LAST);
    }

    /** Days with a yearly wave of temperatures, a deviation of 3.2 degrees about it, and rain on four in ten. */
    private static BakeryDays bakery(String code, int days) {
        HistoryBuilder builder = new HistoryBuilder();
        builder.bakery(code, Almanac.ORDINARY, true);
        SplittableRandom random = new SplittableRandom(7);
        for (int day = 0; day < days; day++) {
            double mean = 10 - 9 * Math.cos(2 * Math.PI * day / 365.25) + 3.2 * random.nextGaussian();
            double rain = Math.max(0, random.nextDouble() - .6) * 20;
            builder.sales(code, "rye", Bakeries.date(day), 50, 0);
            builder.weather(
                    code,
                    Bakeries.date(day),
                    new DayWeather(
                            new DayWeather.Temperatures(mean, Double.NaN, Double.NaN),
                            new DayWeather.Sky(rain, Double.NaN, Double.NaN, Double.NaN, Double.NaN)));
        }
        return builder.histories().all().get(0).bakeryDays();
    }
}
