package io.levain.evaluation;

import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a baker would do by hand with the same weekdays of the last eight weeks: the rule that a model has to beat. */
public final class Yardstick {

    private static final int WEEKS = 8;

    private final Map<Series, Map<LocalDate, Double>> sold = new HashMap<>();

    /**
     * Remembers what sold.
     *
     * @param observations rows of sales in any order; closed days among them are left out
     */
    public Yardstick(Collection<Observation> observations) {
        for (Observation row : observations) {
            if (row.open()) {
                sold.computeIfAbsent(row.series(), s -> new HashMap<>()).put(row.date(), row.sold());
            }
        }
    }

    /** Remembers no more of a history than it looks at when those are the newest days that the baker knows. */
    public static Yardstick of(History history, LocalDate newest) {
        return new Yardstick(history.observations(newest.minusWeeks(WEEKS), newest));
    }

    /** On how many of the last eight same weekdays the series sold, or could have: the bakery was open. */
    public int known(Series series, LocalDate date, LocalDate newest) {
        return sameWeekdays(series, date, newest).length;
    }

    /**
     * The baker's rule: the quantile of what sold on the last eight same weekdays, closed ones left out, straight
     * between neighbours.
     *
     * @param newest the last day whose sales the baker knows
     * @param level 0..1
     * @return pieces; 0 where no such weekday is known
     */
    public double quantile(Series series, LocalDate date, LocalDate newest, double level) {
        double[] sorted = sameWeekdays(series, date, newest);
        if (sorted.length == 0) {
            return 0;
        }
        Arrays.sort(sorted);
        double place = level * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }

    /**
     * The mean of the last four of those same weekdays.
     *
     * @param newest the last day whose sales the baker knows
     * @return pieces; 0 where no such weekday is known
     */
    public double mean(Series series, LocalDate date, LocalDate newest) {
        return Arrays.stream(sameWeekdays(series, date, newest))
                .limit(4)
                .average()
                .orElse(0);
    }

    /** What sold on the same weekdays of the last eight weeks, the latest first. */
    private double[] sameWeekdays(Series series, LocalDate date, LocalDate newest) {
        Map<LocalDate, Double> known = sold.getOrDefault(series, Map.of());
        LocalDate latest = date.minusWeeks(1);
        while (latest.isAfter(newest)) {
            latest = latest.minusWeeks(1);
        }
        double[] found = new double[WEEKS];
        int count = 0;
        for (int week = 0; week < WEEKS; week++) {
            Double pieces = known.get(latest.minusWeeks(week));
            if (pieces != null) {
                found[count++] = pieces;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
