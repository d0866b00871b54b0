package io.levain.demand.past;

import io.levain.demand.days.CalendarDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The days that a {@linkplain Memorable memory} can be of, by their numbers, ascending. */
public final class SpecialDays {

    private final List<Integer> all;
    private final Map<Integer, List<Integer>> byEaster = new HashMap<>();
    private final Map<Integer, List<Integer>> byDate = new HashMap<>();

    SpecialDays(List<Integer> ascending, IntFunction<CalendarDay> calendar, IntFunction<LocalDate> dates) {
        all = List.copyOf(ascending);
        for (int day : all) {
            add(byEaster, calendar.apply(day).daysFromEaster(), day);
            add(byDate, ofYear(dates.apply(day)), day);
        }
    }

    private static void add(Map<Integer, List<Integer>> days, int key, int day) {
        days.computeIfAbsent(key, first -> new ArrayList<>()).add(day);
    }

    private static int ofYear(LocalDate date) {
        return date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** All of them. */
    public List<Integer> all() {
        return all;
    }

    /** Those at that distance from Easter, in days. */
    public List<Integer> atEaster(int distance) {
        return byEaster.getOrDefault(distance, List.of());
    }

    /** Those on that date of any year. */
    public List<Integer> on(LocalDate date) {
        return byDate.getOrDefault(ofYear(date), List.of());
    }
}
