package io.levain.forecast;

import io.levain.facts.FactKind;

/** What is supposed of a day of which somebody asks what if, and what is not. */
enum SupposedKind implements FactKind {
    SUPPOSED_CLOSED,
    SUPPOSED_OPEN,
    SUPPOSED_WEATHER,
    /** Only the highest or the lowest temperature is known, of which the model makes nothing. */
    TEMPERATURE_UNCLEAR,
    /** Parameter names. */
    SUPPOSED_EVENTS,
    /** Parameter products. */
    SUPPOSED_PRODUCTS,
    /** Parameter pieces. */
    SUPPOSED_MAXIMUM,
    /** Another price moves the service level alone. Parameter products. */
    CUSTOMERS_NOT_GUESSED,
    /** The baker's rule serves, and weather or events are supposed. */
    RULE_KNOWS_NEITHER,
    /** Trays, presses and oven are those of a place that bakes for other shops too. Parameter place. */
    COUNTED_ALONE,
    /** Today counts as the newest day, as it is estimated to end. Parameters products, date. */
    TODAY_STANDS,
    /** What is estimated of today is unlike all days before. Parameter products. */
    TODAY_NOT_BELIEVED,
    /** The baker's rule serves, and knows the same weekdays alone. */
    RULE_KNOWS_WEEKDAYS,
    NOTHING_STORED
}
