package io.levain.simulation;

import io.levain.demand.days.DayWeather;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What the demand for the products of a category depends on. Each is a relative change: .1 is a tenth more.
 *
 * @param temperature for each ten degrees above 10 C
 * @param heat in addition for each ten degrees above 20 C
 * @param rain for each unit of ln(1 + millimetres)
 * @param season at the height of the yearly wave, and as much less half a year later
 * @param seasonPeak the day of the year of that height
 * @param schoolHoliday in school holidays
 * @param festival while the festival lasts
 * @param specialDays on special days, by their key; those that are not named have none
 */
public record CategoryEffects(
        double temperature,
        double heat,
        double rain,
        double season,
        int seasonPeak,
        double schoolHoliday,
        double festival,
        Map<String, Double> specialDays) {

    /** Nothing changes anything. */
    public static final CategoryEffects NONE = new CategoryEffects(0, 0, 0, 0, 1, 0, 0, Map.of());

    private static final double DAYS_OF_YEAR = 365.25;

    public CategoryEffects {
        specialDays = Map.copyOf(specialDays);
    }

    /** The factor that a day's weather puts on demand. */
    public double weatherFactor(DayWeather weather) {
        double warmth = weather.temperature();
        return 1
                + temperature * (warmth - 10) / 10
                + heat * Math.max(0, warmth - 20) / 10
                + rain * Math.log1p(weather.sky().precipitation());
    }

    /** The factor that the time of the year puts on demand. */
    public double seasonFactor(LocalDate date) {
        return 1 + season * Math.cos(2 * Math.PI * (date.getDayOfYear() - seasonPeak) / DAYS_OF_YEAR);
    }

    /** The factor that the special days which meet on one date put on demand. */
    public double specialDayFactor(Set<String> keys) {
        // In a fixed order, since products of doubles depend on it in their last digit.
        return keys.stream()
                .sorted()
                .mapToDouble(key -> 1 + specialDays.getOrDefault(key, 0.))
                .reduce(1, (a, b) -> a * b);
    }
}
