package io.levain.changes;

/** By what a forecast can become outdated. The names are stored: they may grow in number, and do not change. */
public enum ChangeKind {
    /** What was sold on a day, or that it is right. */
    SALES,
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
    MODEL
}
