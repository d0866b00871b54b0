package io.levain.demand.doubts;

import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import java.util.Arrays;

/**
 * How much of a series may sell on an ordinary day before it is doubted: so many times its usual as the series' own days
 * of the past year tell, and what other such days sold lately. To be asked of its days in their order.
 */
final class OrdinaryBound {

    /** A day may lie so much farther from its usual than all days of a year but one. */
    private static final double BEYOND = 1.6;
    /** So many times its usual may sell of the steadiest product. */
    private static final double LEAST_TIMES = 2.7;
    /** And no more than these of the most unsteady. */
    private static final double MOST_TIMES = 8;
    /** The same weekday has its own peaks, ... */
    private static final double OF_SAME_WEEKDAYS = 1.8;
    /** ... and any weekday may come to be like another. */
    private static final double OF_ANY_DAY = .6;
    /** Small numbers vary most: so many pieces stand on both sides of a comparison. */
    private static final double SMALL = 3;
    /** Pieces that any product may sell more than usual. */
    private static final double ALLOWANCE = 12;
    /** Of a young product nobody knows yet how it varies. */
    static final double YOUNG = 4;

    /** Of fewer of the same weekdays nothing is usual. */
    static final int FEW_WEEKDAYS = 4;

    private static final int FEW_DAYS = 20;
    private static final int LEAST_DAYS = 8;
    private static final int LATELY = 28;
    private static final int A_YEAR = 366;

    private final SeriesDays series;
    /** Of each clean day, how many times its usual it sold. */
    private final float[] times;

    private double[] same = {};
    private int sameOf = -1;

    OrdinaryBound(SeriesDays series) {
        this.series = series;
        this.times = new float[series.days()];
        Arrays.fill(times, Float.NaN);
    }

    /**
     * What may sell for certain, whatever else is known, where several of the same weekdays before have sold so much.
     *
     * @param usually pieces
     */
    static double atLeast(double usually) {
        return Math.max(ALLOWANCE, OF_SAME_WEEKDAYS * usually);
    }

    /** The same, where only the usual is known, pieces. */
    static double atLeastOfUsual(double usual) {
        return Math.max(usual + ALLOWANCE, times(LEAST_TIMES, usual));
    }

    /** What several of the same weekdays must have sold for a large value to pass for certain. */
    static double usuallyAtLeast(double sold) {
        return sold / OF_SAME_WEEKDAYS;
    }

    /**
     * What may sell on a day, judged by the days before it.
     *
     * @param most the most that it may be; where it is no less, it need not be exact
     * @return pieces; infinite where nothing tells
     */
    double of(int day, double most) {
        double[] before = sameWeekdays(day);
        double usual = Usual.weightedMean(before);
        if (before.length < FEW_WEEKDAYS || !(usual > 0) || measured(day) < FEW_DAYS) {
            return ofYoung(day, usual);
        }
        double bound = Math.max(atLeast(max(before)), atLeastOfUsual(usual));
        bound = bound >= most ? bound : Math.max(bound, OF_ANY_DAY * mostOfClean(day));
        return bound >= most ? bound : Math.max(bound, times(Math.min(MOST_TIMES, BEYOND * spread(day)), usual));
    }

    /** What is to be surpassed where it is not known on which days people may come in crowds. */
    double ofUnknownDay(int day) {
        double usual = usual(day);
        return times(MOST_TIMES, usual > 0 ? usual : 0);
    }

    /** Notes how a day that counts stood, for the days after it. */
    void note(int day) {
        if (series.isClean(day)) {
            times[day] = (float) times(day);
        }
    }

    /** How many times its usual the series sold on a day; {@code NaN} where the usual is not known. */
    double times(int day) {
        return (series.sold(day) + SMALL) / (usual(day) + SMALL);
    }

    /** Those before a day; of the day that was asked for last they are at hand. */
    private double[] sameWeekdays(int day) {
        if (day != sameOf) {
            same = Usual.sameWeekdays(series, day, day - 1);
            sameOf = day;
        }
        return same;
    }

    /** The mean of the same weekdays before a day; {@code NaN} if there are none. */
    private double usual(int day) {
        return Usual.weightedMean(sameWeekdays(day));
    }

    /** The most that such days have sold: of few such days, any of the past year. */
    double mostBefore(int day) {
        double[] before = sameWeekdays(day);
        double most = before.length < FEW_WEEKDAYS ? 0 : max(before);
        return most > 0 ? most : mostOfAll(day);
    }

    /** The pieces that are so many times the usual. */
    private static double times(double factor, double usual) {
        return factor * (usual + SMALL) - SMALL;
    }

    /** The second farthest of the past year's days: the farthest may be a slip that nobody saw. */
    private double spread(int day) {
        double first = 1;
        double second = 1;
        for (int d = Math.max(0, day - A_YEAR); d < day; d++) {
            if (times[d] > first) {
                second = first;
                first = times[d];
            } else if (times[d] > second) {
                second = times[d];
            }
        }
        return second;
    }

    private double ofYoung(int day, double usual) {
        double most = mostOfAll(day);
        return most > 0 && offered(day) >= LEAST_DAYS
                ? Math.max(YOUNG * most, (usual > 0 ? usual : 0) + ALLOWANCE)
                : Double.POSITIVE_INFINITY;
    }

    /** Of how many days of the year before it is known how they stood, as far as that matters. */
    private int measured(int day) {
        int days = 0;
        for (int d = day - 1; d >= Math.max(0, day - A_YEAR) && days < FEW_DAYS; d--) {
            days += Float.isNaN(times[d]) ? 0 : 1;
        }
        return days;
    }

    /** On how many days of the year before it was offered, as far as that matters. */
    private int offered(int day) {
        int days = 0;
        for (int d = day - 1; d >= Math.max(0, day - A_YEAR) && days < LEAST_DAYS; d--) {
            days += Double.isNaN(series.sold(d)) ? 0 : 1;
        }
        return days;
    }

    /** The most of its last clean days. */
    private double mostOfClean(int day) {
        double most = 0;
        int days = 0;
        for (int d = day - 1; d >= Math.max(0, day - A_YEAR) && days < LATELY; d--) {
            if (series.isClean(d) && !Double.isNaN(series.sold(d))) {
                most = Math.max(most, series.sold(d));
                days++;
            }
        }
        return most;
    }

    /** The most of any day of the year before, but for peaks that are asked about. */
    double mostOfAll(int day) {
        double most = 0;
        for (int d = Math.max(0, day - A_YEAR); d < day; d++) {
            if (!series.isSetApart(d) && series.sold(d) > most) {
                most = series.sold(d);
            }
        }
        return most;
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
