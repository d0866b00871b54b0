package io.levain.demand.days;

import org.jspecify.annotations.Nullable;

/**
 * An event as it touches one day of one bakery.
 *
 * @param category its kind
 * @param name what people call it
 * @param product the code of the one product that it is for, or null if for all
 */
public record DayEvent(
        EventCategory category, String name, @Nullable String product) {

    /** Whether it speaks of the given product. */
    public boolean concerns(String productCode) {
        return product == null || product.equals(productCode);
    }
}
