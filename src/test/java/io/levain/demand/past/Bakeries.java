package io.levain.demand.past;

import io.levain.demand.days.Calendar;
import io.levain.demand.doubts.HistoryBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Small made-up histories. Their days are counted from a Monday. */
public final class Bakeries {

    public static final LocalDate START = LocalDate.of(2024, 1, 1);
    public static final List<Series> TWO_BY_TWO = List.of(
            new Series("north", "rye"),
            new Series("north", "roll"),
            new Series("south", "rye"),
            new Series("south", "roll"));
    public static final List<Series> ONE = List.of(new Series("north", "rye"));

    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};

    /** What a series sold on a day; {@code NaN} for no row. */
    @FunctionalInterface
    public interface Sales {
        double sold(Series series, int day);
    }

    private Bakeries() {}

    public static LocalDate date(int day) {
        return START.plusDays(day);
    }

    /** An imported history, where silence is closing. */
    public static Histories history(List<Series> series, int days, Calendar calendar, Sales sales) {
        return history(series, days, calendar, true, sales);
    }

    public static Histories history(
            List<Series> series, int days, Calendar calendar, boolean silenceIsClosing, Sales sales) {
        HistoryBuilder builder = new HistoryBuilder();
        series.stream().map(Series::bakery).distinct().forEach(b -> builder.bakery(b, calendar, silenceIsClosing));
        for (Series s : series) {
            for (int day = 0; day < days; day++) {
                double sold = sales.sold(s, day);
                if (!Double.isNaN(sold)) {
                    builder.sales(s.bakery(), s.product(), date(day), sold, 0);
                }
            }
        }
        return builder.histories();
    }

    /** The same of a single bakery. */
    public static History alone(List<Series> series, int days, Calendar calendar, Sales sales) {
        return alone(series, days, calendar, true, sales);
    }

    public static History alone(
            List<Series> series, int days, Calendar calendar, boolean silenceIsClosing, Sales sales) {
        return history(series, days, calendar, silenceIsClosing, sales).all().get(0);
    }

    /** About 60 pieces of a day, by the weekday, with noise of a tenth. */
    public static double byWeekday(Series series, int day) {
        return Math.rint(60 * WEEKDAYS[day % 7] * (1 + .1 * noise(series, day)));
    }

    /** Between -1.7 and 1.7, with deviation 1; the same for the same series and day. */
    public static double noise(Series series, int day) {
        SplittableRandom random = new SplittableRandom(series.toString().hashCode() * 31L + day);
        return Math.sqrt(12) * (random.nextDouble() - .5);
    }
}
