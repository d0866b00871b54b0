package io.levain.forecast;

import io.levain.facts.FactKind;

/** What can be missing for a forecast or wrong with it, apart from what was noticed in the past. */
enum WarningKind implements FactKind {
    NO_SALES_YET,
    SALES_LATE,
    NEVER_SOLD,
    MORE_NOTICES,
    HISTORY_SHORT,
    WEATHER_UNKNOWN,
    WEATHER_MISSING,
    COUNTRY_UNKNOWN,
    MAY_BE_CLOSED,
    MODEL_OLD,
    FORECAST_OLD
}
