package io.levain.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that is known of a chain's days: sales, weather and calendars. Immutable once built. Days are counted from the
 * first day of sales, 0, to the last.
 */
public final class History {

    private final LocalDate origin;
    private final int days;
    private final List<BakeryDays> bakeries;
    private final List<SeriesDays> series;
    private final List<Notice> notices;
    private final Trends trends;

    History(LocalDate origin, int days, List<BakeryDays> bakeries, List<SeriesDays> series, List<Notice> notices) {
        this.origin = origin;
        this.days = days;
        this.bakeries = bakeries;
        this.series = series;
        this.notices = List.copyOf(notices);
        new DemandEstimator(bakeries).workThrough(days);
        this.trends = new Trends(bakeries, series, days);
    }

    /** Begins a history. */
    public static HistoryBuilder builder() {
        return new HistoryBuilder();
    }

    /** The series that ever had a row of sales, or that a baker expects to sell, in a fixed order. */
    public List<Series> series() {
        return series.stream().map(SeriesDays::name).toList();
    }

    /** The first day with sales; where there are none yet, the last day. */
    public LocalDate firstDay() {
        return origin;
    }

    /** The last day with sales, or a later one that the builder was told to reach to. */
    public LocalDate lastDay() {
        return origin.plusDays(days - 1L);
    }

    /** Number of days from the first to the last, both counted. */
    public int days() {
        return days;
    }

    /** What is missing in it or not believed, bakery by bakery; values that were set aside among it. */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * All rows of sales of the days from the first to the last given, series by series: zeros of closed days too, but
     * none that is not believed.
     */
    public List<Observation> observations(LocalDate from, LocalDate to) {
        int first = Math.max(0, index(from));
        int last = Math.min(days - 1, index(to));
        List<Observation> rows = new ArrayList<>();
        for (SeriesDays s : series) {
            for (int day = first; day <= last; day++) {
                if (!Float.isNaN(s.raw(day))) {
                    double demand = s.isSoldOut(day) ? s.demand(day) : s.raw(day);
                    rows.add(new Observation(
                            s.name(), date(day), s.raw(day), demand, s.bakery().isOpen(day)));
                }
            }
        }
        return rows;
    }

    /** What is known of the demand of the sold-out days from the first to the last given, series by series. */
    public List<DemandEstimate> estimates(LocalDate from, LocalDate to) {
        int first = Math.max(0, index(from));
        int last = Math.min(days - 1, index(to));
        List<DemandEstimate> estimates = new ArrayList<>();
        for (SeriesDays s : series) {
            for (int day = first; day <= last; day++) {
                if (s.isSoldOut(day)) {
                    estimates.add(s.estimateOf(day));
                }
            }
        }
        return estimates;
    }

    /**
     * What is known of a day to come without any model.
     *
     * @param series which; those of which nothing is known yet are left out of the answer
     * @param newest the last day whose sales may be used, before the date
     * @return one for each, in the order of this history
     */
    public List<Outlook> outlook(Collection<Series> series, LocalDate date, LocalDate newest) {
        return targets(series, date, newest).stream()
                .map(target -> Outlook.of(target, date))
                .toList();
    }

    /**
     * The series that anything is known of, each as a target.
     *
     * @throws IllegalArgumentException if the date is not after the newest day, or more than {@value
     *     BakeryDays#REACH} days after the last
     */
    List<Target> targets(Collection<Series> names, LocalDate date, LocalDate newest) {
        if (date.isAfter(lastDay().plusDays(BakeryDays.REACH))) {
            throw new IllegalArgumentException(date + " is more than " + BakeryDays.REACH + " days after " + lastDay());
        }
        return series.stream()
                .filter(s -> names.contains(s.name()))
                .map(s -> new Target(this, s, index(date), index(newest)))
                .filter(target -> !Double.isNaN(target.usual()))
                .toList();
    }

    List<SeriesDays> seriesDays() {
        return series;
    }

    List<BakeryDays> bakeryDays() {
        return bakeries;
    }

    Trends trends() {
        return trends;
    }

    int index(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - origin.toEpochDay());
    }

    LocalDate date(int day) {
        return origin.plusDays(day);
    }
}
