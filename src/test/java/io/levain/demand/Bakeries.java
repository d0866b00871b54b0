package io.levain.demand;

import io.levain.learning.Examples;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Small made-up histories. Their days are counted from a Monday. */
final class Bakeries {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final List<Series> TWO_BY_TWO = List.of(
            new Series("north", "rye"),
            new Series("north", "roll"),
            new Series("south", "rye"),
            new Series("south", "roll"));
    static final List<Series> ONE = List.of(new Series("north", "rye"));

    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};

    /** What a series sold on a day; {@code NaN} for no row. */
    @FunctionalInterface
    interface Sales {
        double sold(Series series, int day);
    }

    private Bakeries() {}

    static LocalDate date(int day) {
        return START.plusDays(day);
    }

    /** An imported history, where silence is closing. */
    static Histories history(List<Series> series, int days, Calendar calendar, Sales sales) {
        return history(series, days, calendar, true, sales);
    }

    static Histories history(List<Series> series, int days, Calendar calendar, boolean silenceIsClosing, Sales sales) {
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
    static History alone(List<Series> series, int days, Calendar calendar, Sales sales) {
        return alone(series, days, calendar, true, sales);
    }

    static History alone(List<Series> series, int days, Calendar calendar, boolean silenceIsClosing, Sales sales) {
        return history(series, days, calendar, silenceIsClosing, sales).all().get(0);
    }

    /** The table of all days of some bakeries up to one, a day ahead. */
    static Examples table(Pasts pasts, int through) {
        return TrainingTable.build(pasts, date(through), 1, settings(1, 1)).examples();
    }

    /** About 60 pieces of a day, by the weekday, with noise of a tenth. */
    static double byWeekday(Series series, int day) {
        return Math.rint(60 * WEEKDAYS[day % 7] * (1 + .1 * noise(series, day)));
    }

    /** Between -1.7 and 1.7, with deviation 1; the same for the same series and day. */
    static double noise(Series series, int day) {
        SplittableRandom random = new SplittableRandom(series.toString().hashCode() * 31L + day);
        return Math.sqrt(12) * (random.nextDouble() - .5);
    }

    static TrainingSettings settings(int threads, Integer... horizons) {
        return new TrainingSettings(List.of(horizons), List.of(.1, .5, .9), 7, threads, null);
    }

    static DemandModel train(Pasts pasts, int through, Integer... horizons) {
        return DemandModel.train(pasts, date(through), settings(2, horizons), TrainingProgress.NONE);
    }

    static List<DemandForecast> forecast(
            DemandModel model, Histories histories, Collection<Series> series, LocalDate date, LocalDate newest) {
        return model.forecast(histories, series, date, newest);
    }
}
