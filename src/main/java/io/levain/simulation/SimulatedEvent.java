package io.levain.simulation;

import io.levain.demand.days.EventCategory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the simulated bakery.
 *
 * @param product the code of the product that it is for, or null for all
 * @param date its first day
 * @param until its last day
 * @param category its kind
 * @param name what people call it
 */
public record SimulatedEvent(
        @Nullable String product, LocalDate date, LocalDate until, EventCategory category, String name) {

    /** Whether that day is one of its days. */
    public boolean touches(LocalDate day) {
        return !day.isBefore(date) && !day.isAfter(until);
    }

    boolean isOf(EventCategory kind, String productCode) {
        return category == kind && (product == null || product.equals(productCode));
    }
}
