package io.levain.simulation;

import io.levain.demand.days.DayWeather;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weather of a temperate town: a yearly wave with its height in July, and about
 * it warm and cold, wet and dry spells that fade from day to day. Any day can be asked for on its own.
 */
final class SimulatedWeather {

    /** Correlation of a day's warmth, and of its wetness, with those of the day before. */
    static final double WARMTH_MEMORY = .8;

    static final double WETNESS_MEMORY = .5;

    /** Standard deviation of the mean temperature about its yearly wave, degrees. */
    static final double SPELL = 3.8;

    private static final int SPELL_DAYS = 40;
    private static final double DAYS_OF_YEAR = 365.25;

    private final Draws draws;
    private final Map<LocalDate, DayWeather> observed = new ConcurrentHashMap<>();

    /** Weather of a seed. */
    SimulatedWeather(long seed) {
        this.draws = new Draws(seed);
    }

    /** The weather of a day as observed; no value is unknown. */
    DayWeather observed(LocalDate date) {
        return observed.computeIfAbsent(
                date, d -> weather(d, spell("warmth", WARMTH_MEMORY, d), spell("wetness", WETNESS_MEMORY, d)));
    }

    /**
     * The weather of a day as forecast some days before. It is right on average, and worse the longer before.
     *
     * @param issuedOn a day before {@code date}
     * @throws IllegalArgumentException if it is not before
     */
    DayWeather forecast(LocalDate date, LocalDate issuedOn) {
        int ahead = (int) ChronoUnit.DAYS.between(issuedOn, date);
        if (ahead < 1) {
            throw new IllegalArgumentException("issuedOn " + issuedOn + " is not before " + date);
        }
        return weather(
                date,
                foreseen(spell("warmth", WARMTH_MEMORY, date), ahead, "warmth foreseen on " + issuedOn, date),
                foreseen(spell("wetness", WETNESS_MEMORY, date), ahead, "wetness foreseen on " + issuedOn, date));
    }

    /** A standard normal number that goes with its neighbours: the sum of the last days' news, each fading. */
    private double spell(String what, double memory, LocalDate date) {
        double sum = 0;
        double weight = Math.sqrt(1 - memory * memory);
        for (int daysAgo = 0; daysAgo < SPELL_DAYS; daysAgo++) {
            sum += weight * draws.normal(what, date.minusDays(daysAgo));
            weight *= memory;
        }
        return sum;
    }

    /** What is best foretold of a standard normal number where the correlation with the truth is {@code skill}. */
    private double foreseen(double truth, int ahead, String purpose, LocalDate date) {
        double skill = skill(ahead);
        return skill * skill * truth + skill * Math.sqrt(1 - skill * skill) * draws.normal(purpose, date);
    }

    /** Correlation of forecast and truth so many days ahead: .99 for tomorrow, under .5 in two weeks. */
    static double skill(int ahead) {
        return Math.exp(-.015 * Math.pow(ahead, 1.5));
    }

    private DayWeather weather(LocalDate date, double warmth, double wetness) {
        double mean = 10 + 9.5 * wave(date, 200) + SPELL * warmth;
        double rain = 5 * Math.pow(Math.max(0, wetness - .25), 1.4);
        long cloud = Math.round(Math.min(8, Math.max(0, 4.5 + 2.2 * wetness)));
        // Under a clear sky days are warmer and nights colder.
        double swing = 3 + (8 - cloud) * .4;
        double sunshine = (12 + 4.5 * wave(date, 172)) * (1 - cloud / 8.);
        double wind = 13 * Math.exp(.4 * draws.normal("wind", date));
        return new DayWeather(
                new DayWeather.Temperatures(tenths(mean), tenths(mean + swing), tenths(mean - swing)),
                new DayWeather.Sky(
                        tenths(rain), tenths(sunshine), cloud, tenths(wind), code(mean, tenths(rain), cloud)));
    }

    private static double wave(LocalDate date, int peak) {
        return Math.cos(2 * Math.PI * (date.getDayOfYear() - peak) / DAYS_OF_YEAR);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.;
    }

    /** Code of table 4677: how much of the sky is covered, or how much rain or snow falls. */
    private static int code(double temperature, double rain, long cloud) {
        if (rain == 0) {
            return cloud <= 1 ? 0 : cloud <= 3 ? 1 : cloud <= 6 ? 2 : 3;
        }
        int strength = rain < 2.5 ? 1 : rain < 8 ? 3 : 5;
        return (temperature < .5 ? 70 : 60) + strength;
    }
}
