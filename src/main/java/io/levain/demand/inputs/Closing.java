package io.levain.demand.inputs;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.DayStatus;
import io.levain.demand.past.Usual;

/**
 * How likely a bakery is closed on a day, judged by its past where the calendar does not know: on a public holiday by
 * earlier days of that name, and where there are few, by its holidays; on any other day by the last same weekdays.
 */
final class Closing {

    private static final int WEEKS = 8;
    /** How many days of that name weigh as much as what all holidays say. */
    private static final double PRIOR = .5;

    private Closing() {}

    /** The probability, 0..1, from days up to the newest. */
    static double probability(BakeryDays bakery, int day, int newest) {
        return day <= newest ? bakery.isClosed(day) ? 1 : 0 : probability(bakery, day, bakery.calendar(day), newest);
    }

    /** The probability for a day after the newest, of which the calendar says that. */
    static double probability(BakeryDays bakery, int day, CalendarDay calendar, int newest) {
        if (calendar.closed()) {
            return 1;
        }
        double ordinary = shareOfWeekdays(bakery, day, newest);
        if (!calendar.isPublicHoliday()) {
            return ordinary;
        }
        return Math.max(ordinary, shareOfName(bakery, calendar, newest));
    }

    /** The share of its past public holidays on which it was closed; a half where there were none. */
    static double shareOfHolidays(BakeryDays bakery, int newest) {
        double closed = .5;
        double days = 1;
        for (int holiday : bakery.holidays()) {
            if (isKnown(bakery, holiday, newest)) {
                closed += bakery.isClosed(holiday) ? 1 : 0;
                days++;
            }
        }
        return closed / days;
    }

    /** The share of past holidays of the day's own name on which it was closed, leaning on all holidays where few. */
    static double shareOfName(BakeryDays bakery, CalendarDay day, int newest) {
        double closed = PRIOR * shareOfHolidays(bakery, newest);
        double days = PRIOR;
        for (int holiday : bakery.holidays()) {
            if (isKnown(bakery, holiday, newest) && sharesName(bakery, holiday, day)) {
                closed += bakery.isClosed(holiday) ? 1 : 0;
                days++;
            }
        }
        return closed / days;
    }

    /** Whether it is known of a holiday up to the newest day that it was open or closed. */
    private static boolean isKnown(BakeryDays bakery, int holiday, int newest) {
        return holiday <= newest && holiday >= bakery.firstSales() && bakery.status(holiday) != DayStatus.MISSING;
    }

    private static boolean sharesName(BakeryDays bakery, int holiday, CalendarDay day) {
        return bakery.calendar(holiday).publicHolidays().stream().anyMatch(day.publicHolidays()::contains);
    }

    private static double shareOfWeekdays(BakeryDays bakery, int day, int newest) {
        int closed = 0;
        int days = 0;
        for (int d = Usual.lastSameWeekday(day, newest); d >= bakery.firstSales() && days < WEEKS; d -= 7) {
            if (!bakery.calendar(d).isPublicHoliday() && bakery.status(d) != DayStatus.MISSING) {
                closed += bakery.isClosed(d) ? 1 : 0;
                days++;
            }
        }
        return days == 0 ? 0 : (double) closed / days;
    }
}
