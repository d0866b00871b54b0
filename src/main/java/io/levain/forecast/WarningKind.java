package io.levain.forecast;

import io.levain.facts.FactKind;

/** What can be missing for a forecast or wrong with it, apart from what was noticed in the past. */
enum WarningKind implements FactKind {
    NO_SALES_YET,
    SALES_LATE,
    HALF_SENT,
    NEVER_SOLD,
    /** These have not sold since their last season and are foretold from it. Parameter products. */
    SEASON_BEGINS,
    MORE_NOTICES,
    HISTORY_SHORT,
    /** A piece of these products costs as much as it brings, or more. Parameter products. */
    EARNS_NOTHING,
    /** A piece of these that is left over brings as much as it costs, or more. Parameter products. */
    LOSES_NOTHING,
    /** Of some products more is firmly ordered than can be baked in a day. */
    ORDERS_ABOVE_MAXIMUM,
    WEATHER_UNKNOWN,
    WEATHER_MISSING,
    COUNTRY_UNKNOWN,
    /** The library has no calendar of the bakery's country: only events tell of public holidays there. */
    COUNTRY_WITHOUT_CALENDAR,
    MAY_BE_CLOSED,
    /** Something that it rests on has changed since. Parameters since, by, next. */
    OUTDATED,
    MODEL_OLD,
    FORECAST_OLD
}
