package io.levain.simulation;

import java.util.Map;

/**
 * The truth of a simulation: all that its demand depends on. Each is a relative change: .1 is a tenth more.
 *
 * @param byCategory what works on the products of a category, by its name; a category not named knows no effect
 * @param trend in a year, counted from the first day and evenly
 * @param holiday on a public holiday, against the level of a Sunday
 * @param beforeHoliday on a working day before a public holiday
 * @param promotion for the product that is promoted
 */
public record Effects(
        Map<String, CategoryEffects> byCategory, double trend, double holiday, double beforeHoliday, double promotion) {

    /** Demand knows nothing but the product and the weekday, and that holidays sell like Sundays. */
    public static final Effects NONE = new Effects(Map.of(), 0, 0, 0, 0);

    public Effects {
        byCategory = Map.copyOf(byCategory);
    }

    /** What works on the products of that category. */
    public CategoryEffects of(String category) {
        return byCategory.getOrDefault(category, CategoryEffects.NONE);
    }
}
