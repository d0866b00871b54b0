package io.levain.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which keys which dates of one year bear. Filled by one thread, then only read. */
final class NamedDays {

    private final int year;
    private final Map<LocalDate, Set<String>> keys = new HashMap<>();

    NamedDays(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    /** Notes the key of a date; a date of another year is left out. */
    void add(LocalDate date, String key) {
        if (date.getYear() == year) {
            keys.computeIfAbsent(date, d -> new TreeSet<>()).add(key);
        }
    }

    /** Notes the key of a date that has none yet. */
    void addIfNameless(LocalDate date, String key) {
        if (on(date).isEmpty()) {
            add(date, key);
        }
    }

    Set<String> on(LocalDate date) {
        return keys.getOrDefault(date, Set.of());
    }
}
