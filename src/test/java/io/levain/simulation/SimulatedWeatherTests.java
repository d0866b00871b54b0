package io.levain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.DayWeather;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedWeatherTests {

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final int YEARS = 20;

    private static final SimulatedWeather WEATHER = new SimulatedWeather(3);

    @Test
    void isWarmInSummerAndColdInWinter() {
        assertThat(meanTemperature(Month.JANUARY)).isCloseTo(.7, within(1.));
        assertThat(meanTemperature(Month.APRIL)).isCloseTo(9.5, within(1.));
        assertThat(meanTemperature(Month.JULY)).isCloseTo(19.4, within(1.));
    }

    @Test
    void goesFromDayToDayInSpells() {
        ToDoubleFunction<LocalDate> warmth =
                d -> WEATHER.observed(d).temperatures().mean() - usual(d);

        assertThat(mean(d -> Math.pow(warmth.applyAsDouble(d), 2))).isCloseTo(3.8 * 3.8, within(1.2));
        for (int days = 1; days <= 3; days++) {
            int later = days;
            double together = mean(d -> warmth.applyAsDouble(d) * warmth.applyAsDouble(d.plusDays(later)));
            assertThat(together / (3.8 * 3.8)).isCloseTo(Math.pow(.8, days), within(.08));
        }
    }

    @Test
    void rainsOnTwoDaysOfFive() {
        assertThat(mean(d -> WEATHER.observed(d).sky().precipitation() > 0 ? 1 : 0))
                .isCloseTo(.4, within(.03));
        assertThat(mean(d -> WEATHER.observed(d).sky().precipitation()) * 365.25)
                .isBetween(450., 900.);
    }

    @Test
    void givesEveryValueWithinItsBounds() {
        days().forEach(d -> {
            DayWeather w = WEATHER.observed(d);
            assertThat(w.temperatures().min()).isLessThan(w.temperatures().mean());
            assertThat(w.temperatures().max())
                    .isGreaterThan(w.temperatures().mean())
                    .isBetween(-25., 45.);
            assertThat(w.sky().precipitation()).isBetween(0., 100.);
            assertThat(w.sky().sunshine()).isBetween(0., 17.);
            assertThat(w.sky().cloudCover())
                    .isBetween(0., 8.)
                    .isEqualTo(Math.rint(w.sky().cloudCover()));
            assertThat(w.sky().wind()).isBetween(0., 120.);
        });
    }

    @Test
    void saysRainOrSnowInItsCodeWhereSomethingFell() {
        days().forEach(d -> {
            DayWeather w = WEATHER.observed(d);
            double code = w.sky().code();
            if (w.sky().precipitation() == 0) {
                assertThat(code).isIn(0., 1., 2., 3.);
            } else if (w.temperatures().mean() > 1) {
                assertThat(code).isIn(61., 63., 65.);
            } else if (w.temperatures().mean() < 0) {
                assertThat(code).isIn(71., 73., 75.);
            }
        });
    }

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(new SimulatedWeather(3).observed(FIRST)).isEqualTo(WEATHER.observed(FIRST));
        assertThat(new SimulatedWeather(4).observed(FIRST)).isNotEqualTo(WEATHER.observed(FIRST));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 14})
    void isForetoldWithoutBiasAndWorseTheLongerAhead(int ahead) {
        double skill = SimulatedWeather.skill(ahead);
        ToDoubleFunction<LocalDate> error =
                d -> WEATHER.forecast(d, d.minusDays(ahead)).temperatures().mean()
                        - WEATHER.observed(d).temperatures().mean();

        assertThat(mean(error)).isCloseTo(0, within(.15));
        assertThat(Math.sqrt(mean(d -> Math.pow(error.applyAsDouble(d), 2))))
                .isCloseTo(3.8 * Math.sqrt(1 - skill * skill), within(.12));
        // Where it foretells warmth it is as warm as foretold: nothing is to be gained by believing it less.
        assertThat(mean(d -> error.applyAsDouble(d)
                        * (WEATHER.forecast(d, d.minusDays(ahead))
                                        .temperatures()
                                        .mean()
                                - usual(d))))
                .isCloseTo(0, within(.5));
    }

    @Test
    void isForetoldWellForTomorrowAndHardlyForTwoWeeks() {
        assertThat(SimulatedWeather.skill(1)).isGreaterThan(.98);
        assertThat(SimulatedWeather.skill(14)).isBetween(.3, .5);
    }

    @Test
    void refusesToForetellThePast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEATHER.forecast(FIRST, FIRST))
                .withMessage("issuedOn 1991-01-01 is not before 1991-01-01");
    }

    private static double usual(LocalDate date) {
        return 10 + 9.5 * Math.cos(2 * Math.PI * (date.getDayOfYear() - 200) / 365.25);
    }

    private double meanTemperature(Month month) {
        return days().filter(d -> d.getMonth() == month)
                .mapToDouble(d -> WEATHER.observed(d).temperature())
                .average()
                .orElseThrow();
    }

    private static double mean(ToDoubleFunction<LocalDate> value) {
        return days().mapToDouble(value).average().orElseThrow();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusYears(YEARS));
    }
}
