package io.levain.demand.inputs;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayWeather;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.History;
import io.levain.demand.past.Memorable;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Trends;
import io.levain.demand.past.Usual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** What is to be foretold: one series on one day, from days up to the newest. Not for several threads. */
public final class Target {

    private static final double MOST = 4;

    private final History history;
    private final SeriesDays series;
    private final int day;
    private final int newest;
    private final DayConditions conditions;
    private final double usual;
    private final int[] usualDays;
    private final double[] sameWeekdays;

    /** What is known of the series up to the newest day, and of the day what calendar and weather say. */
    public Target(History history, SeriesDays series, int day, int newest) {
        this(history, series, day, newest, history.bakeryDays().conditions(day));
    }

    /** The same on a day that is like that. */
    public Target(History history, SeriesDays series, int day, int newest, DayConditions conditions) {
        if (newest >= day) {
            throw new IllegalArgumentException("day " + day + " is not after the newest day " + newest);
        }
        this.history = history;
        this.series = series;
        this.day = day;
        this.conditions = conditions;
        this.newest = Math.min(newest, history.days() - 1);
        this.usualDays = Usual.days(series, day, this.newest);
        this.sameWeekdays = Arrays.stream(usualDays).mapToDouble(series::demand).toArray();
        this.usual = Usual.of(series, day, this.newest, sameWeekdays);
    }

    /**
     * Those series of a bakery that anything is known of, each as a target.
     *
     * @param names which may be among them
     * @param conditions what the day is like
     * @throws IllegalArgumentException if the date is not after the newest day, or more than {@value
     *     BakeryDays#REACH} days after the last of the history
     */
    public static List<Target> of(
            History history, Collection<Series> names, LocalDate date, LocalDate newest, DayConditions conditions) {
        history.requireInReach(date);
        return history.seriesDays().stream()
                .filter(s -> names.contains(s.name()))
                .map(s -> new Target(history, s, history.index(date), history.index(newest), conditions))
                .filter(target -> !Double.isNaN(target.usual()))
                .toList();
    }

    /** The series that is foretold. */
    public SeriesDays series() {
        return series;
    }

    /** The days of its bakery. */
    public BakeryDays bakery() {
        return series.bakery();
    }

    Trends trends() {
        return history.trends();
    }

    int day() {
        return day;
    }

    /** The number of the last day whose sales may be used. */
    public int newest() {
        return newest;
    }

    /** The usual of that day, in pieces; {@code NaN} where nothing is known. */
    public double usual() {
        return usual;
    }

    /** What sold, and what was missed by estimate, in pieces: of a day gone by alone, no input may ask; else {@code NaN}. */
    public double demand() {
        return series.demand(day);
    }

    /** The demand of the last clean same weekdays, the most recent first. */
    double[] sameWeekdays() {
        return sameWeekdays;
    }

    /** The days that make its usual as targets, each seen from as far ahead, the most recent first. */
    List<Target> usualDays() {
        int ahead = day - newest;
        return Arrays.stream(usualDays)
                .filter(usually -> usually >= ahead)
                .mapToObj(usually -> new Target(history, series, usually, usually - ahead))
                .filter(target -> !Double.isNaN(target.usual()))
                .toList();
    }

    /** That many pieces over the usual, within 0..4; {@code NaN} for {@code NaN}. */
    double overUsual(double pieces) {
        return clip(pieces / usual);
    }

    /**
     * By how much something about the day differs from the days that make its usual, weighted as there.
     *
     * @param ofDay tells it of any day, {@code NaN} where it is not known
     */
    double change(IntToDoubleFunction ofDay) {
        double[] then = Arrays.stream(usualDays).mapToDouble(ofDay).toArray();
        return ofDay.applyAsDouble(day) - Usual.weightedMean(then);
    }

    /** What the calendar says of the day. */
    public CalendarDay calendar() {
        return conditions.calendar();
    }

    /** The calendar of the day that many days later (earlier if negative). */
    CalendarDay calendar(int later) {
        return later == 0 ? calendar() : series.bakery().calendar(day + later);
    }

    /** The weather of the day, or of one of those that make its usual. */
    DayWeather weather(int ofDay) {
        return ofDay == day ? conditions.weather() : series.bakery().weather(ofDay);
    }

    /** How likely the bakery is closed on the day, 0..1. */
    public double closedProbability() {
        return conditions.surelyOpen() ? 0 : Closing.probability(series.bakery(), day, calendar(), newest);
    }

    /** Whether it is a public holiday or another special day: of a kind that was seen a few times at most. */
    public boolean isNamed() {
        return Memorable.isNamed(calendar());
    }

    boolean isWeekend() {
        return series.bakery().weekday(day) >= 5;
    }

    static double clip(double ratio) {
        return Double.isNaN(ratio) ? Double.NaN : Math.max(0, Math.min(MOST, ratio));
    }
}
