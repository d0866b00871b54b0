package io.levain.demand.days;

import java.util.List;

/**
 * A public holiday that some communities of a region keep and others do not, while nobody has said whether the bakery's
 * does.
 *
 * @param key its key, such as {@code assumption-day}
 * @param regions finer regions, as the bakery could give them to tell; empty if there are none
 */
public record UnsureHoliday(String key, List<String> regions) {

    public UnsureHoliday {
        regions = List.copyOf(regions);
    }
}
