package io.levain.demand.inputs;

import io.levain.facts.FactKind;

/** The kinds of input: what a forecast can be explained by. As a fact it has the parameter pieces, signed. */
public enum Reason implements FactKind {
    /** What sold on the days before. */
    RECENT_DAYS,
    /** Temperature, rain, sunshine, cloud and wind. */
    WEATHER,
    /** Public holidays, days next to them, and special days. */
    SPECIAL_DAY,
    /** Festivals, markets, road works and school holidays. */
    EVENTS,
    /** The time of the year. */
    SEASON,
    /** The product's own promotion. */
    PROMOTION,
    /** That the bakery may be closed, by its past. */
    CLOSING,
    /** What is always there: the weekday, the product. */
    USUAL
}
