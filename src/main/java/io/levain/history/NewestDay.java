package io.levain.history;

import io.levain.calendar.BakeryCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The last complete day of a bakery whose sales are in: what a forecast rests on, and horizons count from. */
final class NewestDay {

    /** When a day counts as over at a bakery that told no opening hours. */
    static final LocalTime USUAL_CLOSING = LocalTime.of(20, 0);

    /** How far a row of closed days may reach back to the last sales; a longer one is a bakery that has given up. */
    private static final int LONGEST_HOLIDAY = 42;

    private NewestDay() {}

    /**
     * The last day that is over.
     *
     * @param now what the clock on the bakery's wall shows
     * @param closing when the bakery closes on that day, or null if it told no hours
     */
    static LocalDate lastComplete(LocalDateTime now, @Nullable LocalTime closing) {
        LocalTime end = closing == null ? USUAL_CLOSING : closing;
        LocalDate today = now.toLocalDate();
        return now.toLocalTime().isBefore(end) ? today.minusDays(1) : today;
    }

    /**
     * The newest day: the last one with sales, and the closed days right after it, on which there was nothing to sell.
     *
     * @param lastSales the last complete day with sales
     * @param lastComplete the last day that is over
     */
    static LocalDate of(LocalDate lastSales, LocalDate lastComplete, BakeryCalendar calendar) {
        LocalDate newest = lastSales;
        while (newest.isBefore(lastComplete)
                && newest.isBefore(lastSales.plusDays(LONGEST_HOLIDAY))
                && calendar.day(newest.plusDays(1)).closed()) {
            newest = newest.plusDays(1);
        }
        return newest;
    }
}
