package io.levain.calendar;

import static io.levain.demand.days.EventCategory.PUBLIC_HOLIDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of the holidays that a region leaves open a bakery keeps, as its events tell. What is said of one year holds until
 * another says otherwise, and what was said first holds for the years before it: communities hardly ever change.
 */
final class CommunityHolidays {

    private record Told(CommunityHoliday holiday, NavigableMap<Integer, Boolean> byYear) {

        @Nullable
        Boolean isKept(int year) {
            Map.Entry<Integer, Boolean> said = byYear.floorEntry(year);
            return said != null
                    ? said.getValue()
                    : byYear.isEmpty() ? null : byYear.firstEntry().getValue();
        }
    }

    private final List<Told> holidays = new ArrayList<>();

    /**
     * Looks for what is told of them.
     *
     * @param leftOpen the holidays that the region leaves open
     * @param events those that concern the bakery
     */
    CommunityHolidays(Collection<CommunityHoliday> leftOpen, Collection<CalendarEvent> events) {
        leftOpen.forEach(holiday -> holidays.add(new Told(holiday, told(holiday, events))));
    }

    private static NavigableMap<Integer, Boolean> told(CommunityHoliday holiday, Collection<CalendarEvent> events) {
        NavigableMap<Integer, Boolean> byYear = new TreeMap<>();
        for (CalendarEvent event : events) {
            if (event.isForWholeBakery(PUBLIC_HOLIDAY) || event.saysNoPublicHoliday()) {
                for (int year = event.date().getYear(); year <= event.until().getYear(); year++) {
                    if (event.touches(holiday.in(year))) {
                        byYear.merge(year, !event.saysNoPublicHoliday(), Boolean::logicalAnd);
                    }
                }
            }
        }
        return byYear;
    }

    /** The holidays of a year that the bakery is told to keep. */
    NamedDays kept(int year) {
        return where(year, true);
    }

    /** The holidays of a year that it is told not to keep. */
    NamedDays notKept(int year) {
        return where(year, false);
    }

    private NamedDays where(int year, boolean kept) {
        NamedDays days = new NamedDays(year);
        for (Told told : holidays) {
            Boolean isKept = told.isKept(year);
            if (isKept != null && isKept == kept) {
                days.add(told.holiday().in(year), told.holiday().key());
            }
        }
        return days;
    }

    /** The holiday of a date of which nobody has said whether the bakery keeps it. */
    Optional<CommunityHoliday> open(LocalDate date) {
        return holidays.stream()
                .filter(told -> told.byYear().isEmpty())
                .map(Told::holiday)
                .filter(holiday -> holiday.in(date.getYear()).equals(date))
                .findFirst();
    }
}
