package io.levain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.DayWeather;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CategoryEffectsTests {

    private static final CategoryEffects EFFECTS =
            new CategoryEffects(.1, -.3, -.05, .2, 46, 0, 0, Map.of("christmas-eve", .5, "new-years-eve", 1.));

    @Test
    void changeDemandByTemperatureHeatAndRain() {
        assertThat(EFFECTS.weatherFactor(weather(10, 0))).isEqualTo(1);
        assertThat(EFFECTS.weatherFactor(weather(0, 0))).isCloseTo(.9, within(1e-12));
        assertThat(EFFECTS.weatherFactor(weather(25, 0))).isCloseTo(1 + .15 - .15, within(1e-12));
        assertThat(EFFECTS.weatherFactor(weather(10, Math.E - 1))).isCloseTo(.95, within(1e-12));
    }

    @Test
    void changeDemandWithTheSeason() {
        assertThat(EFFECTS.seasonFactor(LocalDate.of(2023, 2, 15))).isCloseTo(1.2, within(1e-12));
        assertThat(EFFECTS.seasonFactor(LocalDate.of(2023, 8, 17))).isCloseTo(.8, within(1e-3));
    }

    @Test
    void multiplyWhereSpecialDaysMeet() {
        assertThat(EFFECTS.specialDayFactor(Set.of())).isEqualTo(1);
        assertThat(EFFECTS.specialDayFactor(Set.of("epiphany"))).isEqualTo(1);
        assertThat(EFFECTS.specialDayFactor(Set.of("christmas-eve", "epiphany")))
                .isEqualTo(1.5);
        assertThat(EFFECTS.specialDayFactor(Set.of("christmas-eve", "new-years-eve")))
                .isEqualTo(3);
    }

    @Test
    void changeNothingWhereThereAreNone() {
        assertThat(CategoryEffects.NONE.weatherFactor(weather(35, 20))).isEqualTo(1);
        assertThat(CategoryEffects.NONE.seasonFactor(LocalDate.of(2023, 8, 17))).isEqualTo(1);
    }

    private static DayWeather weather(double temperature, double rain) {
        double unknown = Double.NaN;
        return new DayWeather(
                new DayWeather.Temperatures(temperature, unknown, unknown),
                new DayWeather.Sky(rain, unknown, unknown, unknown, unknown));
    }
}
