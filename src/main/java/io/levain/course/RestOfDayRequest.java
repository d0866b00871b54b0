package io.levain.course;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a day runs so far.
 *
 * @param at the local time that it is told of, such as {@code 11:00}; now unless told
 * @param products what sold of each by then; of those that are left out it is taken from the sales of the day that are
 *     in, unless that time is more than half an hour from now
 */
record RestOfDayRequest(@Nullable LocalTime at, @Nullable List<@Nullable SoldSoFar> products) {

    /**
     * One product. What was firmly ordered is left out of all counts.
     *
     * @param product its code
     * @param sold pieces sold so far; what is baked less what is left unless told
     * @param left pieces on the shelf; what was baked, or else the count of the day, less what sold unless told
     * @param soldOutAt the local time since which the shelf is empty, if it is
     */
    record SoldSoFar(
            @Nullable String product,
            @Nullable Double sold,
            @Nullable Double left,
            @Nullable LocalTime soldOutAt) {}
}
