package io.levain.calendar;

import io.levain.files.Field;
import io.levain.files.HoursRow;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one stretch of opening hours.
 *
 * @param until the last day, or null if for good
 */
record HoursFacts(LocalTime closes, @Nullable LocalDate until) {

    /** The facts after a row; before is null if the stretch is new. */
    static HoursFacts after(@Nullable HoursFacts before, HoursRow row) {
        return new HoursFacts(row.closes(), row.until().over(before == null ? null : before.until));
    }

    HoursRow row(String bakery, HoursKey key) {
        return new HoursRow(bakery, key.weekday(), key.opens(), closes, key.from(), Field.of(until));
    }
}
