package io.levain.calendar;

import io.levain.intake.RequestRefused;
import java.time.LocalDate;

/** Holds the dates of addresses to the years that the files allow; databases do not know every year. */
final class SaneDate {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private SaneDate() {}

    /**
     * The same date.
     *
     * @throws RequestRefused if it can only be a slip of the keyboard
     */
    static LocalDate of(String field, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw RequestRefused.invalid(
                    field, date.toString(), field + " must be between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return date;
    }
}
