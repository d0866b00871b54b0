package io.levain.demand.past;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last season of a product that sells in some weeks of the year alone, as Christmas goods do: weeks with sales
 * between two times in which the shop sold on without it. One that begins and ends about Easter moves with it, every
 * other comes again after 52 weeks, on the same weekdays.
 */
public final class Season {

    /** Days without sales that part two seasons. */
    private static final int SLEEP = 56;

    /** The shop was open on at least so many of them. */
    private static final int LEAST_OPEN = 28;

    /** With fewer days of sales it is a product that sells now and then. */
    private static final int LEAST_SOLD = 6;

    /** What sells for longer is no product of a season. */
    private static final int LONGEST = 200;

    /** Days after which a season that has not come again has ended for good. */
    private static final int OLDEST = 420;

    private static final int A_YEAR = 364;
    private static final int EASTER_FROM = -60;
    private static final int EASTER_TO = 14;

    private final BakeryDays bakery;
    private final int first;
    private final int last;

    private Season(BakeryDays bakery, int first, int last) {
        this.bakery = bakery;
        this.first = first;
        this.last = last;
    }

    /**
     * The last season that had ended by a day: not the one that may be on.
     *
     * @param newest the last day whose sales may be used
     * @return empty if the series sells all the year, or has had no such season for longer than a year
     */
    public static Optional<Season> before(SeriesDays series, int newest) {
        int next = newest + 1;
        int last = lastSale(series, Math.min(newest, series.days() - 1), newest - OLDEST);
        while (last >= 0) {
            int first = beginning(series, last);
            if (first < 0) {
                return Optional.empty();
            }
            if (isSleep(series.bakery(), last, next)) {
                return soldDays(series, first, last) < LEAST_SOLD
                        ? Optional.empty()
                        : Optional.of(new Season(series.bakery(), first, last));
            }
            next = first;
            last = lastSale(series, first - 1, newest - OLDEST);
        }
        return Optional.empty();
    }

    /** The day of this season that a day of the next one corresponds to; it may lie outside of it. */
    public int counterpart(int day) {
        int fromEaster = bakery.calendar(first).daysFromEaster();
        return fromEaster >= EASTER_FROM && fromEaster + last - first <= EASTER_TO
                ? first + bakery.calendar(day).daysFromEaster() - fromEaster
                : day - A_YEAR;
    }

    /** Whether the next season is on, if it comes as this one did. */
    public boolean isOn(int day) {
        int then = counterpart(day);
        return then >= first && then <= last;
    }

    /** Whether on a day the next season is over by more than so many days, if it lasts as long as this one did. */
    public boolean isOver(int day, int days) {
        return counterpart(day) > last + days;
    }

    /** The first day on which it sold. */
    public LocalDate firstDay() {
        return bakery.date(first);
    }

    /** The last day on which it sold. */
    public LocalDate lastDay() {
        return bakery.date(last);
    }

    private static int lastSale(SeriesDays series, int from, int oldest) {
        int day = from;
        while (day >= Math.max(0, oldest) && !(series.sold(day) > 0)) {
            day--;
        }
        return day >= oldest ? day : -1;
    }

    /** The first day of the weeks that end on a day; -1 if they are no season, or nobody knows what was before. */
    private static int beginning(SeriesDays series, int last) {
        int first = last;
        for (int day = last - 1;
                first > last - LONGEST && day >= series.bakery().firstSales();
                day--) {
            if (series.sold(day) > 0) {
                first = day;
            } else if (isSleep(series.bakery(), day - 1, first)) {
                return first;
            }
        }
        return -1;
    }

    /** Whether there was a sleep between two days. */
    private static boolean isSleep(BakeryDays bakery, int from, int to) {
        if (to - from <= SLEEP) {
            return false;
        }
        int open = 0;
        for (int day = Math.max(0, from + 1); day < Math.min(to, bakery.days()); day++) {
            open += bakery.isOpen(day) ? 1 : 0;
        }
        return open >= LEAST_OPEN;
    }

    private static int soldDays(SeriesDays series, int first, int last) {
        int sold = 0;
        for (int day = first; day <= last; day++) {
            sold += series.sold(day) > 0 ? 1 : 0;
        }
        return sold;
    }
}
