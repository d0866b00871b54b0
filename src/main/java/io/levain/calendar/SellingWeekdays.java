package io.levain.calendar;

import io.levain.catalog.Bakery;
import java.time.DayOfWeek;
import java.util.Set;

/** Tells on which weekdays a bakery sells; the module that knows sales implements it. */
public interface SellingWeekdays {

    /** Those on which something sold more than once in the last weeks of its sales; none if nothing ever sold. */
    Set<DayOfWeek> of(Bakery bakery);
}
