package io.levain.demand.past;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** So many same weekdays without a sale may be the end of a season. */
    private static final int SILENT = 9;

    /** Of the last season so many weeks before and after the same time are looked at. */
    private static final int WEEKS_ABOUT = 2;

    private static final int[] NONE = {};

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

    /**
     * The last clean same weekdays, the most recent first, at most {@value #WEEKDAYS}. Of a product that sells in a season
     * alone, the last season's stand in the order of their distance from the same time of it, behind those of this one.
     */
    public static int[] days(SeriesDays series, int day, int newest) {
        int[] found = new int[WEEKDAYS];
        int count = 0;
        int silent = 0;
        int sold = 0;
        int d = lastSameWeekday(day, newest);
        int oldest = Math.max(0, d - 7 * WEEKS_BACK);
        for (; d >= oldest && count < WEEKDAYS; d -= 7) {
            if (!Double.isNaN(series.demand(d)) && series.isClean(d)) {
                found[count++] = d;
            }
            silent = series.sold(d) > 0 ? 0 : silent + 1;
            sold = silent == 0 ? count : sold;
            if (silent == SILENT) {
                int[] season = sameTimeOfLastSeason(series, day, newest);
                if (season.length > 0) {
                    int kept = Math.min(sold, WEEKDAYS - season.length);
                    System.arraycopy(season, 0, found, kept, season.length);
                    return Arrays.copyOf(found, kept + season.length);
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Clean same weekdays about the same time of the last season, the nearest first; none if there was no season. */
    private static int[] sameTimeOfLastSeason(SeriesDays series, int day, int newest) {
        return Season.before(series, newest)
                .map(season -> season.counterpart(day))
                .map(then -> IntStream.rangeClosed(0, 2 * WEEKS_ABOUT)
                        .map(i -> then + (i % 2 == 0 ? 7 : -7) * ((i + 1) / 2))
                        .filter(d -> d >= 0 && d <= newest && series.isClean(d) && series.sold(d) > 0)
                        .toArray())
                .orElse(NONE);
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
