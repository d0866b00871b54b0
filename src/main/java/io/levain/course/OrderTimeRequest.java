package io.levain.course;

import io.levain.course.RestOfDayRequest.SoldSoFar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that is ordered for while today is not over, and how today runs so far.
 *
 * @param date the day, up to 14 days ahead; tomorrow unless told
 * @param at the local time that it is told of, such as {@code 16:00}; now unless told
 * @param products what sold of each by then; of those that are left out it is taken from the sales of today that are in,
 *     unless that time is more than half an hour from now
 */
record OrderTimeRequest(
        @Nullable LocalDate date,
        @Nullable LocalTime at,
        @Nullable List<@Nullable SoldSoFar> products) {

    /** What it says of today. */
    RestOfDayRequest today() {
        return new RestOfDayRequest(at, products);
    }
}
