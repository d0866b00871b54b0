package io.levain.changes;

import java.util.Locale;

/** By what a forecast can become outdated. The names are stored: they may grow in number, and do not change. */
public enum ChangeKind {
    /** What was sold on a day, or that it is right. */
    SALES,
    /** That a day is over before the bakery closes, or is not after all. */
    DAY_END,
    /** What was firmly ordered for a day. */
    ORDERS,
    /** The weather of a day, observed or forecast. */
    WEATHER,
    /** Opening hours, closures or events. */
    CALENDAR,
    /** The bakery itself: it is new, or something about it is. */
    BAKERY,
    /** What is baked, on which terms, where, or what is expected of it. */
    PRODUCTS,
    /** What makes the forecasts: another model, or the baker's rule. */
    MODEL;

    /** The word for it in what people are told, such as {@code day-end}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
