package io.levain.calendar;

import io.levain.demand.days.DayEvent;
import io.levain.demand.days.EventCategory;
import io.levain.files.EventRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was entered: what, for whom, and from when to when.
 *
 * @param bakery the code of the one bakery that it concerns, or null for every bakery
 * @param product the code of the one product that it concerns, or null for every product
 * @param date its first day
 * @param until its last day, which belongs to it; not before the first
 * @param category its kind
 * @param name what people call it, not blank
 */
public record CalendarEvent(
        @Nullable String bakery,
        @Nullable String product,
        LocalDate date,
        LocalDate until,
        EventCategory category,
        String name) {

    /** What an event of category other is called, in any spelling, that takes public holidays away from its days. */
    private static final String NO_PUBLIC_HOLIDAY = "no-public-holiday";

    /**
     * Checks the dates and the name.
     *
     * @throws IllegalArgumentException naming the value at fault
     */
    public CalendarEvent {
        if (until.isBefore(date)) {
            throw new IllegalArgumentException("until " + until + " is before date " + date);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name \"" + name + "\" is blank");
        }
    }

    /** What a row of events.csv says. */
    public static CalendarEvent of(EventRow row) {
        LocalDate until = row.until().orNull();
        return new CalendarEvent(
                row.bakery(),
                row.product(),
                row.date(),
                until == null ? row.date() : until,
                EventCategory.of(row.category()).orElseThrow(),
                row.name());
    }

    boolean concerns(String bakeryCode) {
        return bakery == null || bakery.equals(bakeryCode);
    }

    boolean isForWholeBakery(EventCategory kind) {
        return category == kind && product == null;
    }

    boolean touches(LocalDate day) {
        return !day.isBefore(date) && !day.isAfter(until);
    }

    /** Whether it happens at all, or only says that its days are no public holidays here, whatever else says so. */
    boolean saysNoPublicHoliday() {
        return isForWholeBakery(EventCategory.OTHER) && Keys.of(name).equals(NO_PUBLIC_HOLIDAY);
    }

    DayEvent onOneDay() {
        return new DayEvent(category, name, product);
    }
}
