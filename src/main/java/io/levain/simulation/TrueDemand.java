package io.levain.simulation;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.EventCategory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What customers ask for, whatever was baked: the product of all effects, and chance about it. */
final class TrueDemand {

    private static final double DAYS_OF_YEAR = 365.25;

    private final Scenario scenario;
    private final Calendar calendar;
    private final SimulatedWeather weather;
    private final Map<LocalDate, List<SimulatedEvent>> events = new HashMap<>();
    private final Draws draws;

    TrueDemand(
            Scenario scenario,
            Calendar calendar,
            SimulatedWeather weather,
            List<SimulatedEvent> events,
            LocalDate lastDay) {
        this.scenario = scenario;
        this.calendar = calendar;
        this.weather = weather;
        this.draws = new Draws(scenario.seed());
        scenario.firstDay()
                .datesUntil(lastDay.plusDays(1))
                .forEach(day -> this.events.put(
                        day, events.stream().filter(e -> e.touches(day)).toList()));
    }

    /** The mean of the day's demand; 0 where the bakery is closed. */
    double expected(SimulatedProduct product, LocalDate date) {
        if (!isOpen(date)) {
            return 0;
        }
        CategoryEffects category = scenario.effects().of(product.category());
        double mean = product.level(weekday(date))
                * occasion(product, date)
                * trend(date)
                * category.seasonFactor(date)
                * category.weatherFactor(weather.observed(date))
                * (touches(date, EventCategory.SCHOOL_HOLIDAY, product) ? 1 + category.schoolHoliday() : 1);
        return Math.max(0, mean);
    }

    /** The day's demand, pieces. */
    int drawn(SimulatedProduct product, LocalDate date) {
        return draws.count("demand for " + product.code(), date, expected(product, date), scenario.overdispersion());
    }

    /** The weekday that the day sells like. */
    DayOfWeek weekday(LocalDate date) {
        return calendar.day(date).isPublicHoliday() ? DayOfWeek.SUNDAY : date.getDayOfWeek();
    }

    /** The factor of what makes the day itself special: a holiday, a special day, a festival, a promotion. */
    double occasion(SimulatedProduct product, LocalDate date) {
        Effects effects = scenario.effects();
        CategoryEffects category = effects.of(product.category());
        CalendarDay day = calendar.day(date);
        double factor = category.specialDayFactor(day.specialDays());
        if (day.isPublicHoliday()) {
            factor *= 1 + effects.holiday();
        } else if (calendar.day(date.plusDays(1)).isPublicHoliday()) {
            factor *= 1 + effects.beforeHoliday();
        }
        if (touches(date, EventCategory.FESTIVAL, product)) {
            factor *= 1 + category.festival();
        }
        if (touches(date, EventCategory.PROMOTION, product)) {
            factor *= 1 + effects.promotion();
        }
        return factor;
    }

    boolean isOpen(LocalDate date) {
        return !scenario.closedWeekdays().contains(date.getDayOfWeek())
                && onDate(date).stream().noneMatch(e -> e.category() == EventCategory.CLOSED);
    }

    private double trend(LocalDate date) {
        double years = ChronoUnit.DAYS.between(scenario.firstDay(), date) / DAYS_OF_YEAR;
        return 1 + scenario.effects().trend() * years;
    }

    private boolean touches(LocalDate date, EventCategory category, SimulatedProduct product) {
        return onDate(date).stream().anyMatch(e -> e.isOf(category, product.code()));
    }

    private List<SimulatedEvent> onDate(LocalDate date) {
        List<SimulatedEvent> known = events.get(date);
        if (known == null) {
            throw new IllegalArgumentException(
                    "date " + date + " is not one of the simulated days, " + scenario.firstDay() + " and after");
        }
        return known;
    }
}
