package io.levain.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days of a country that bake unlike their weekday, holiday or not, as our calendar file lists them. */
final class SpecialDays {

    static final String GOOD_FRIDAY = "good-friday";
    static final String EASTER_SUNDAY = "easter-sunday";
    static final String EASTER_MONDAY = "easter-monday";
    static final String WHIT_SUNDAY = "whit-sunday";
    static final String SECOND_CHRISTMAS_DAY = "second-christmas-day";
    private static final String MOTHERS_DAY = "mothers-day";

    /** No line of the file is bound to years, so any year has them all. */
    private static final int ANY_YEAR = 2000;

    private final String country;
    private final HolidayManager manager = HolidayLibrary.specialDays();
    private final List<String> path;
    private final DateRules rules;
    private final Map<DateRules.Rule, String> names = new HashMap<>();

    /**
     * Reads what the file says of a country.
     *
     * @param country ISO 3166-1 code in capitals; one that the file doesn't name has the days of every country
     */
    SpecialDays(String country) {
        this.country = country;
        path = manager.getCalendarHierarchy().getChildren().keySet().stream()
                .filter(country::equalsIgnoreCase)
                .toList();
        rules = DateRules.of(manager, path);
        Set<Holiday> everywhere = days(ANY_YEAR, List.of());
        everywhere.forEach(this::name);
        // The country's own name for a date comes second, and so replaces the one used everywhere.
        days(ANY_YEAR, path).stream().filter(day -> !everywhere.contains(day)).forEach(this::name);
    }

    private void name(Holiday day) {
        DateRules.Rule rule = rules.of(day);
        if (!(rule instanceof DateRules.Foreign)) {
            names.put(rule, day.getPropertiesKey());
        }
    }

    private Set<Holiday> days(int year, List<String> level) {
        return manager.getHolidays(Year.of(year), level.toArray(String[]::new));
    }

    /** The key of the special day that has this rule, if there is one. */
    Optional<String> nameOf(DateRules.Rule rule) {
        return Optional.ofNullable(names.get(rule));
    }

    /** Whether a key is that of a special day, so that a day of another rule can't have it. */
    boolean isName(String key) {
        return key.equals(MOTHERS_DAY) || names.containsValue(key);
    }

    /** Notes the special days of its year. */
    void addTo(NamedDays year) {
        for (Holiday day : days(year.year(), path)) {
            String key = nameOf(rules.of(day)).orElse(day.getPropertiesKey());
            year.add(makesWay(key, day.getDate()) ? day.getDate().plusWeeks(1) : day.getDate(), key);
        }
    }

    /** Code de l'action sociale et des familles, article D215-1: not on Whit Sunday, then a week later. */
    private boolean makesWay(String key, LocalDate date) {
        return country.equals(FrenchRegions.FRANCE)
                && key.equals(MOTHERS_DAY)
                && date.equals(Easter.sunday(date.getYear()).plusWeeks(7));
    }
}
