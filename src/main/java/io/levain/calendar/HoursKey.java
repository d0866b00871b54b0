package io.levain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells opening hours apart. Since a weekday may have several stretches, it is the time at which one opens; when
 * it closes and until which day it holds may change.
 *
 * @param from the first day, or null for "since ever"
 */
record HoursKey(
        long bakeryId,
        DayOfWeek weekday,
        LocalTime opens,
        @Nullable LocalDate from) {}
