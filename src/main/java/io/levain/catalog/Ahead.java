package io.levain.catalog;

import io.levain.files.BadField;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How far ahead a day can lie: what lies beyond is a slip of the keyboard, and would be forgotten until it comes. */
public enum Ahead {
    /** What somebody plans: an order, a closure, what is expected of a product. */
    PLANS(Period.ofYears(2)),
    /** What stands in calendars: lists of holidays reach far. */
    CALENDARS(Period.ofYears(10));

    private final Period most;

    Ahead(Period most) {
        this.most = most;
    }

    /** The last day, seen from today. */
    public LocalDate last(LocalDate today) {
        return today.plus(most);
    }

    /**
     * Passes over a day that does not lie too far ahead, and over none.
     *
     * @throws BadField naming the column
     */
    public void check(String column, @Nullable LocalDate date, LocalDate today) {
        LocalDate last = last(today);
        if (date != null && date.isAfter(last)) {
            throw new BadField(column, date, "lies too far ahead: it can be " + last + " at the latest");
        }
    }
}
