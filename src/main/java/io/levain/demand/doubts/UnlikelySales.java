package io.levain.demand.doubts;

import io.levain.demand.days.EventCategory;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.Memorable;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets aside what is far beyond all that such days have sold, such as a count that was typed with a zero too many,
 * until somebody confirms it. A day is judged by the days before it, so that a forecast never knows more than it could
 * have known. In years of 33 shops no ordinary day came to 2.8 times what was the most before, no special one to more
 * than 4 times.
 */
public final class UnlikelySales {

    private static final double MOST = 4;
    /** New Year's Eve sells six times as much cake as any Tuesday before. */
    private static final double MOST_OF_SPECIAL_DAYS = 8;
    /** Pieces that any product may sell more: small numbers vary most. */
    private static final double ALLOWANCE = 4;
    /** Where the whole shop sells more than usual, so much more is believed; a whole day typed wrong is not. */
    private static final double MOST_OF_SHOP = 1.5;
    /** With fewer same weekdays, the last days of any weekday tell how much is much. */
    private static final int FEW = 4;

    private static final int RECENT = 28;
    private static final int LEAST_RECENT = 8;
    private static final int A_YEAR = 366;
    /** Once so many of the last four weeks' days were set aside, they are what the product sells now. */
    private static final int A_NEW_LEVEL = 7;

    private final BakeryDays bakery;
    private final Set<ProductDay> confirmed;
    private final List<Notice> notices;

    UnlikelySales(BakeryDays bakery, Set<ProductDay> confirmed, List<Notice> notices) {
        this.bakery = bakery;
        this.confirmed = confirmed;
        this.notices = notices;
    }

    /**
     * A quick look at a value, for who does not want to build a history for every row: false if it certainly counts.
     *
     * @param sold pieces
     * @param usually what sold on about half of the same weekdays before, pieces
     */
    public static boolean isConspicuous(double sold, double usually) {
        return usually < inconspicuousFrom(sold);
    }

    /**
     * What must usually sell for a value to pass the quick look.
     *
     * @param sold pieces
     * @return pieces; below zero if the value passes whatever usually sells
     */
    public static double inconspicuousFrom(double sold) {
        return sold / MOST - ALLOWANCE;
    }

    /** Judges all days of the bakery, in their order. */
    void setAside() {
        for (int day = 0; day < bakery.days(); day++) {
            for (SeriesDays series : bakery.series()) {
                judge(series, day);
            }
        }
    }

    private void judge(SeriesDays series, int day) {
        double sold = series.sold(day);
        if (!isConspicuous(sold, 0)) {
            return;
        }
        double before = mostBefore(series, day);
        double times = isSpecial(series, day) ? MOST_OF_SPECIAL_DAYS : MOST;
        double bound = times * (before + ALLOWANCE);
        if (sold > bound && sold > bound * shop(series, day) && isDoubted(series, day)) {
            series.leaveOut(day);
            LocalDate date = bakery.date(day);
            notices.add(new Notice(
                    NoticeKind.VALUE_SET_ASIDE,
                    bakery.code(),
                    series.product(),
                    date,
                    date,
                    Map.of("sold", hundredths(sold), "before", hundredths(before))));
        }
    }

    /** Whether a value beyond its bound is doubted at all. */
    private boolean isDoubted(SeriesDays series, int day) {
        return !confirmed.contains(new ProductDay(series.product(), bakery.date(day)))
                && series.leftOut(day - RECENT, day) < A_NEW_LEVEL;
    }

    /** The most that such days have sold; infinite where nothing tells. */
    private double mostBefore(SeriesDays series, int day) {
        double[] same = Usual.sameWeekdays(series, day, day - 1);
        double most = same.length >= FEW ? Arrays.stream(same).max().orElseThrow() : mostOf(series, day, RECENT);
        // after months of zeros the season of a product begins: what it sold in the last one tells
        return most > 0 ? most : mostOf(series, day, A_YEAR);
    }

    /** The most of so many of its days within the year before; infinite if they are too few, or sold nothing. */
    private double mostOf(SeriesDays series, int day, int atMost) {
        double most = 0;
        int days = 0;
        for (int d = day - 1; d >= Math.max(0, day - A_YEAR) && days < atMost; d--) {
            if (!Double.isNaN(series.sold(d))) {
                most = Math.max(most, series.sold(d));
                days++;
            }
        }
        return days < LEAST_RECENT || most == 0 ? Double.POSITIVE_INFINITY : most;
    }

    private boolean isSpecial(SeriesDays series, int day) {
        return !bakery.isClean(day)
                || !bakery.lists().knowPublicHolidays(day)
                || isNamed(day - 1)
                || isNamed(day + 1)
                || bakery.calendar(day).has(EventCategory.PROMOTION, series.product());
    }

    private boolean isNamed(int day) {
        return Memorable.isNamed(bakery.calendar(day));
    }

    /** What the rest of the shop sold over its usual, within what can excuse a large value. */
    private double shop(SeriesDays except, int day) {
        double sold = 0;
        double usual = 0;
        for (SeriesDays other : bakery.series()) {
            double usually = other == except || Double.isNaN(other.sold(day)) ? 0 : Usual.of(other, day, day - 1);
            if (usually > 0) {
                sold += other.sold(day);
                usual += usually;
            }
        }
        return usual > 0 ? Math.max(1, Math.min(MOST_OF_SHOP, sold / usual)) : 1;
    }

    /** Without the dust of binary fractions. */
    private static double hundredths(double pieces) {
        return Math.rint(100 * pieces) / 100;
    }
}
