package io.levain.calendar;

import io.levain.demand.days.DayEvent;
import io.levain.demand.days.EventCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events that touch each date of one year. */
final class EventsByDate {

    /** A fixed order, whatever the one in which events were entered. */
    private static final Comparator<DayEvent> ORDER = Comparator.comparing(DayEvent::category)
            .thenComparing(DayEvent::name)
            .thenComparing(DayEvent::product, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<LocalDate, List<CalendarEvent>> byDate = new HashMap<>();

    EventsByDate(int year, Collection<CalendarEvent> events) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        for (CalendarEvent event : events) {
            LocalDate from = event.date().isBefore(first) ? first : event.date();
            LocalDate to = event.until().isAfter(last) ? last : event.until();
            for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
                byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(event);
            }
        }
    }

    /** Each event of a date once, in a fixed order; one that says that it is no public holiday is none. */
    List<DayEvent> dayEvents(LocalDate date) {
        return on(date).stream()
                .filter(event -> !event.saysNoPublicHoliday())
                .map(CalendarEvent::onOneDay)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** The events of one kind on a date that are for every product. */
    List<CalendarEvent> ofWholeBakery(EventCategory category, LocalDate date) {
        return on(date).stream().filter(e -> e.isForWholeBakery(category)).toList();
    }

    /** Whether an event says that a date is no public holiday. */
    boolean sayNoPublicHoliday(LocalDate date) {
        return on(date).stream().anyMatch(CalendarEvent::saysNoPublicHoliday);
    }

    private List<CalendarEvent> on(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }
}
