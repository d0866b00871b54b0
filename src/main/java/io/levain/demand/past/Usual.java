package io.levain.demand.past;

import java.util.Arrays;

/**
 * The usual: the demand for this product on such a weekday, as the recency-weighted mean of its last clean same weekdays.
 * What the baker expects of it counts as one more such day before all others, while there are few. Where there is neither,
 * the shop's weekday shape times the product's mean so far.
 */
public final class Usual {

    /** Of so many of the same weekdays it is made. */
    public static final int WEEKDAYS = 12;

    private static final double FADING = .8;
    /** A weekday that has not been clean for a year is not looked for further back. */
    public static final int WEEKS_BACK = 53;

    private Usual() {}

    /** The usual of that day, in pieces, from days up to the newest; {@code NaN} where nothing is known. */
    public static double of(SeriesDays series, int day, int newest) {
        return of(series, day, newest, sameWeekdays(series, day, newest));
    }

    /** The same, where the {@link #sameWeekdays} are at hand. */
    public static double of(SeriesDays series, int day, int newest, double[] sameWeekdays) {
        int known = sameWeekdays.length;
        double expected = known < WEEKDAYS ? FirstWeeks.expected(series, day, newest) : Double.NaN;
        if (!Double.isNaN(expected)) {
            double[] all = Arrays.copyOf(sameWeekdays, known + 1);
            all[known] = expected;
            return weightedMean(all);
        }
        return known == 0 ? FirstWeeks.fromOtherWeekdays(series, day, newest) : weightedMean(sameWeekdays);
    }

    /** The demand of the last clean same weekdays, the most recent first, at most {@value #WEEKDAYS}. */
    public static double[] sameWeekdays(SeriesDays series, int day, int newest) {
        return Arrays.stream(days(series, day, newest))
                .mapToDouble(series::demand)
                .toArray();
    }

    /** The last clean same weekdays, the most recent first, at most {@value #WEEKDAYS}. */
    public static int[] days(SeriesDays series, int day, int newest) {
        int[] found = new int[WEEKDAYS];
        int count = 0;
        int d = lastSameWeekday(day, newest);
        int oldest = Math.max(0, d - 7 * WEEKS_BACK);
        for (; d >= oldest && count < WEEKDAYS; d -= 7) {
            if (!Double.isNaN(series.demand(d)) && series.isClean(d)) {
                found[count++] = d;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The last day of the same weekday that is before the day and not after the newest. */
    public static int lastSameWeekday(int day, int newest) {
        return day <= newest ? day - 7 : newest - Math.floorMod(newest - day, 7);
    }

    /** The mean of what is known of some values, the first of which weighs most; {@code NaN} where nothing is. */
    public static double weightedMean(double[] recentFirst) {
        double sum = 0;
        double weights = 0;
        double weight = 1;
        for (double value : recentFirst) {
            if (!Double.isNaN(value)) {
                sum += weight * value;
                weights += weight;
            }
            weight *= FADING;
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }
}
