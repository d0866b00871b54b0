package io.levain.sales;

import io.levain.files.BadField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is where a bakery stands: nothing can have been sold after it. */
final class Today {

    private Today() {}

    /**
     * Passes over a day that has begun.
     *
     * @throws BadField if it has not
     */
    static void check(LocalDate date, ZoneId zone, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (date.isAfter(today)) {
            throw new BadField("date", date, "is in the future: it is " + today + " in " + zone);
        }
    }

    static boolean hasBegun(LocalDate date, ZoneId zone, Clock clock) {
        return !date.isAfter(LocalDate.ofInstant(clock.instant(), zone));
    }
}
