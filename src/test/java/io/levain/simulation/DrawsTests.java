package io.levain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTests {

    private static final int MANY = 20_000;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final Draws draws = new Draws(7);

    @Test
    void areTheSameForTheSameSeedPurposeAndDate() {
        assertThat(new Draws(7).normal("rain", FIRST)).isEqualTo(draws.normal("rain", FIRST));
        assertThat(new Draws(7).count("rolls", FIRST, 50, .1)).isEqualTo(draws.count("rolls", FIRST, 50, .1));
    }

    @Test
    void haveNothingToDoWithThoseOfAnotherSeedPurposeOrDate() {
        assertThat(correlation(d -> draws.normal("rain", d), d -> new Draws(8).normal("rain", d)))
                .isCloseTo(0, within(.03));
        assertThat(correlation(d -> draws.normal("rain", d), d -> draws.normal("wind", d)))
                .isCloseTo(0, within(.03));
        assertThat(correlation(d -> draws.normal("rain", d), d -> draws.normal("rain", d.plusDays(1))))
                .isCloseTo(0, within(.03));
    }

    @Test
    void areStandardNormal() {
        assertThat(mean(d -> draws.normal("rain", d))).isCloseTo(0, within(.03));
        assertThat(variance(d -> draws.normal("rain", d))).isCloseTo(1, within(.04));
    }

    @ParameterizedTest
    @CsvSource({".4, 0", "3, 0", "60, 0", "900, 0", "3, .2", "60, .012", "900, .05", "20, 1"})
    void countWithTheGivenMeanAndDispersion(double mean, double overdispersion) {
        ToDoubleFunction<LocalDate> count = d -> draws.count("rolls", d, mean, overdispersion);
        double variance = mean + overdispersion * mean * mean;

        assertThat(mean(count)).isCloseTo(mean, within(4 * Math.sqrt(variance / MANY)));
        assertThat(variance(count)).isCloseTo(variance, within(.08 * variance));
    }

    @Test
    void countNothingWhereNothingIsExpected() {
        assertThat(mean(d -> draws.count("rolls", d, 0, .1))).isZero();
    }

    private static double mean(ToDoubleFunction<LocalDate> draw) {
        return FIRST.datesUntil(FIRST.plusDays(MANY))
                .mapToDouble(draw)
                .average()
                .orElseThrow();
    }

    private static double variance(ToDoubleFunction<LocalDate> draw) {
        double mean = mean(draw);
        return mean(d -> Math.pow(draw.applyAsDouble(d) - mean, 2));
    }

    private static double correlation(ToDoubleFunction<LocalDate> a, ToDoubleFunction<LocalDate> b) {
        return mean(d -> a.applyAsDouble(d) * b.applyAsDouble(d));
    }
}
