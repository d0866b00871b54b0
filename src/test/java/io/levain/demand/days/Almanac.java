package io.levain.demand.days;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A calendar that knows what a test tells it; any other day is an ordinary one, far from Easter. */
public final class Almanac implements Calendar {

    public static final Calendar ORDINARY = new Almanac();

    private final Map<LocalDate, String> holidays = new HashMap<>();
    private final Map<LocalDate, String> specialDays = new HashMap<>();
    private final Map<LocalDate, EventCategory> events = new HashMap<>();
    private final Set<LocalDate> closed = new HashSet<>();

    public Almanac holiday(String key, LocalDate... dates) {
        List.of(dates).forEach(date -> holidays.put(date, key));
        return this;
    }

    public Almanac specialDay(String key, LocalDate... dates) {
        List.of(dates).forEach(date -> specialDays.put(date, key));
        return this;
    }

    public Almanac event(EventCategory category, LocalDate date) {
        events.put(date, category);
        return this;
    }

    public Almanac closed(LocalDate date) {
        closed.add(date);
        return this;
    }

    @Override
    public CalendarDay day(LocalDate date) {
        EventCategory event = events.get(date);
        return new CalendarDay(
                only(holidays.get(date)),
                only(specialDays.get(date)),
                150,
                closed.contains(date),
                event == null ? List.of() : List.of(new DayEvent(event, "test", null)));
    }

    private static Set<String> only(@Nullable String key) {
        return key == null ? Set.of() : Set.of(key);
    }
}
