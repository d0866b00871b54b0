package io.levain.demand.past;

import io.levain.facts.FactKind;

/** What can be wrong with the inputs of a history. */
public enum NoticeKind implements FactKind {
    /** An open day without sales, perhaps a dead till: it is not learned from. */
    SALES_MISSING,
    /** A value beyond all that such days have sold: it does not count until somebody confirms it. */
    VALUE_SET_ASIDE,
    /** A value beyond all that such days have sold, on a special day or beside one: it counts, and is asked about. */
    PEAK_ASKED_ABOUT,
    /** An hour at which no shelf can have been empty: when the product sold out counts as unknown. Parameters at, first, last. */
    SOLD_OUT_TIME_UNLIKELY,
    /** An estimate of demand that is more than is believed unasked. Parameters at, sold, estimate, counted. */
    ESTIMATE_HELD_BACK,
    /** A row or two years before all others: they do not count. */
    LONE_SALES,
    /** A product that always sells suddenly did not, while the shop went on: taken as not offered. */
    PRODUCT_SILENT,
    /** Days in the past without weather. */
    WEATHER_GAP,
    /** The same weather day after day: it does not count. */
    WEATHER_STUCK,
    /** Days that the list of school holidays does not reach: whether they are any is not known. */
    SCHOOL_HOLIDAYS_UNKNOWN,
    /** The same of public holidays, where only events tell of them. */
    PUBLIC_HOLIDAYS_UNKNOWN,
    /** A year of which events name far fewer public holidays than of others. */
    PUBLIC_HOLIDAYS_FEW,
    /** A public holiday that depends on the community, while nobody has said whether the bakery's keeps it. */
    PUBLIC_HOLIDAY_UNSURE
}
