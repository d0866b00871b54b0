package io.levain.demand.days;

import java.util.List;
import java.util.Set;

/**
 * What the calendar knows of one day at one bakery before anything is sold.
 *
 * @param publicHolidays stable keys of the public holidays of that day, such as {@code easter-monday}; empty on a working day
 * @param specialDays stable keys of the special days that it is, holiday or not, such as {@code christmas-eve}
 * @param daysFromEaster signed days from Easter Sunday of the same year
 * @param closed whether opening hours, a closure or staff say that the bakery is closed
 * @param events the events that touch the day, in a fixed order; school holidays, promotions and closures among them
 */
public record CalendarDay(
        Set<String> publicHolidays,
        Set<String> specialDays,
        int daysFromEaster,
        boolean closed,
        List<DayEvent> events) {

    public CalendarDay {
        publicHolidays = Set.copyOf(publicHolidays);
        specialDays = Set.copyOf(specialDays);
        events = List.copyOf(events);
    }

    /** Whether it is a public holiday here. */
    public boolean isPublicHoliday() {
        return !publicHolidays.isEmpty();
    }

    /** Whether an event of that category touches the product on this day. */
    public boolean has(EventCategory category, String product) {
        for (DayEvent event : events) {
            if (event.category() == category && event.concerns(product)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event of that category is entered for this day, for whichever product. */
    public boolean lists(EventCategory category) {
        return events.stream().anyMatch(e -> e.category() == category);
    }

    /** Whether a festival, a market or road works touch this day, for whichever product. */
    public boolean hasLocalEvent() {
        return events.stream().anyMatch(e -> e.category().isLocal());
    }
}
