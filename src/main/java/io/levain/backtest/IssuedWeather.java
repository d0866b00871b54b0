package io.levain.backtest;

import io.levain.demand.days.DayWeather;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The weather of the days of bakeries as it was forecast before them. */
final class IssuedWeather {

    private record Day(String bakery, LocalDate date) {}

    private record Issued(LocalDate on, DayWeather weather) {}

    private final Map<Day, NavigableMap<Instant, Issued>> days = new HashMap<>();

    /**
     * Adds a forecast of a day.
     *
     * @param at when it was issued
     * @param on which day it was then at the bakery
     */
    void add(String bakery, LocalDate date, Instant at, LocalDate on, DayWeather weather) {
        days.computeIfAbsent(new Day(bakery, date), day -> new TreeMap<>()).put(at, new Issued(on, weather));
    }

    /** What was forecast last for a day, on the newest day or before; empty if nothing was. */
    Optional<DayWeather> of(String bakery, LocalDate date, LocalDate newest) {
        return days.getOrDefault(new Day(bakery, date), new TreeMap<>()).descendingMap().values().stream()
                .filter(issued -> !issued.on.isAfter(newest))
                .map(Issued::weather)
                .findFirst();
    }
}
