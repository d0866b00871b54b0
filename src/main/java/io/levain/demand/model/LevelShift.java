package io.levain.demand.model;

import io.levain.demand.inputs.Target;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.History;
import io.levain.demand.past.Memorable;
import io.levain.demand.past.SeriesDays;
import java.util.ArrayList;
import java.util.List;

/**
 * By how many times a whole shop sells more or less than is foretold of it, since something broke: a street dug up, people
 * told to stay at home, a rival that shut. A model learns to give way to a few odd days by little, as most of them pass.
 * Where a run of days has gone one way, each by more than the model errs by in that shop, times are unsettled for some
 * weeks, and what is foretold follows the last days' errors: within a week into the break, and sooner out of it. The same
 * of one weekday: where a shop gives its Sundays up, its Saturdays gain, and only they.
 *
 * <p>The error of a day is the logarithm of the shop's demand over the sum of the medians, each foretold from as far ahead.
 * Days with a name are no part of it. It is a tracking signal (Trigg 1964) that asks for a whole run, not for a mean.
 */
final class LevelShift {

    /** So many days in a row have to go one way, each foretold the evening before; more where it was from further. */
    private static final int RUN = 5;

    /** So many of one weekday in a row. */
    private static final int RUN_OF_WEEKDAY = 4;

    /** Less than that is no break of one weekday: few as they are, they go one way by chance more often. */
    private static final double LEAST_OF_WEEKDAY = .1;

    /** So many days after such a run times are unsettled. */
    private static final int UNSETTLED = 21;

    /** Over so many of the last days the shift is measured, the newest of which weighs most. */
    private static final int MEASURED = 7;

    private static final double FADING = .7;

    /** The errors of so many days tell how large errors are in that shop. */
    private static final int DAYS = 56;

    private static final int FEWEST_DAYS = 20;

    /** Less than that is no break, however sure the model is of the shop. */
    private static final double LEAST = .05;

    /** Days so far off the usual are a break, whatever was foretold. */
    private static final double FAR = .4;

    /** The median of absolute errors times this is the standard deviation of normal ones. */
    private static final double OF_NORMAL = 1.4826;

    /** The first days have no usual that says much. */
    private static final int FIRST_DAYS = 35;

    private static final double MOST = Math.log(8);

    private final HorizonModel model;
    private final History history;
    private final int ahead;

    private LevelShift(HorizonModel model, History history, int ahead) {
        this.model = model;
        this.history = history;
        this.ahead = ahead;
    }

    /**
     * The factor by which what a model foretells of that bakery is to be multiplied; 1 where nothing broke.
     *
     * @param day the number of the day that it foretells
     * @param newest the number of the last day whose sales may be used
     */
    static double of(HorizonModel model, History history, int day, int newest) {
        return new LevelShift(model, history, day - newest).factor(day, Math.min(newest, history.days() - 1));
    }

    /** By how much a day was off, as a logarithm. */
    private record Off(int day, double by) {}

    private double factor(int day, int newest) {
        // what is foretold from days before misses all days until those one way more easily
        int run = RUN + ahead - 1;
        List<Off> off = offTheUsual(newest, run);
        List<Off> sameWeekdays = sameWeekdays(off, day);
        if (!isRun(off, run, LEAST) && !isRun(sameWeekdays, RUN_OF_WEEKDAY, LEAST)) {
            return 1; // nearly always: what a shop sells is not worth foretelling again each time
        }
        List<Off> errors = errors(newest);
        if (errors.size() < FEWEST_DAYS) {
            return 1;
        }
        double usual = Math.max(LEAST, usualSize(errors));
        // a model that was fitted since has small errors on days that it has seen
        if (isRun(off, run, FAR) || isRun(errors, run, usual)) {
            return followed(errors, MEASURED);
        }
        List<Off> ofWeekday = sameWeekdays(errors, day);
        return isRun(ofWeekday, RUN_OF_WEEKDAY, Math.max(LEAST_OF_WEEKDAY, usual))
                ? followed(ofWeekday, RUN_OF_WEEKDAY)
                : 1;
    }

    private static double followed(List<Off> newestFirst, int days) {
        double sum = 0;
        double weights = 0;
        double weight = 1;
        for (Off error : newestFirst.subList(0, days)) {
            sum += weight * error.by;
            weights += weight;
            weight *= FADING;
        }
        return Math.exp(Math.max(-MOST, Math.min(MOST, sum / weights)));
    }

    /** The newest of the same weekday, as many as make a run. */
    private List<Off> sameWeekdays(List<Off> newestFirst, int day) {
        BakeryDays bakery = history.bakeryDays();
        return newestFirst.stream()
                .filter(off -> bakery.weekday(off.day) == bakery.weekday(day))
                .limit(RUN_OF_WEEKDAY)
                .toList();
    }

    /** Whether there is a run among the newest days, each by as much. */
    private static boolean isRun(List<Off> newestFirst, int days, double least) {
        int inRow = 0;
        double direction = 0;
        for (Off off : newestFirst.subList(0, Math.min(newestFirst.size(), UNSETTLED + days))) {
            inRow = off.by * direction >= least ? inRow + 1 : Math.abs(off.by) >= least ? 1 : 0;
            direction = Math.signum(off.by);
            if (inRow == days) {
                return true;
            }
        }
        return false;
    }

    /** The standard deviation of the errors, of which those of a break are the lesser part. */
    private static double usualSize(List<Off> errors) {
        double[] sizes = errors.stream()
                .skip(MEASURED)
                .mapToDouble(error -> Math.abs(error.by))
                .sorted()
                .toArray();
        return OF_NORMAL * sizes[sizes.length / 2];
    }

    /** By how much the shop sold off its usual on each of the last ordinary days, as a logarithm, the newest first. */
    private List<Off> offTheUsual(int newest, int run) {
        int count = Math.max(UNSETTLED + run, 7 * RUN_OF_WEEKDAY);
        List<Off> off = new ArrayList<>();
        for (int day = newest; isLookedAt(day, newest) && off.size() < count; day--) {
            if (!isOrdinary(day)) {
                continue;
            }
            double demand = 0;
            double usual = 0;
            for (SeriesDays series : history.seriesDays()) {
                if (series.ratio(day) > 0) {
                    demand += series.demand(day);
                    usual += series.usualThen(day);
                }
            }
            if (usual > 0) {
                off.add(new Off(day, Math.log(demand / usual)));
            }
        }
        return off;
    }

    /** The errors of the last ordinary days, the newest first. */
    private List<Off> errors(int newest) {
        List<Target> targets = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int day = newest; isLookedAt(day, newest) && sizes.size() < DAYS + UNSETTLED; day--) {
            List<Target> open = open(day);
            if (!open.isEmpty()) {
                targets.addAll(open);
                days.add(day);
                sizes.add(open.size());
            }
        }
        List<Quantiles> foretold = targets.isEmpty() ? List.of() : model.predict(targets);
        List<Off> errors = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < days.size(); i++) {
            double demand = 0;
            double medians = 0;
            for (int end = at + sizes.get(i); at < end; at++) {
                demand += targets.get(at).demand();
                medians += foretold.get(at).at(.5);
            }
            if (demand > 0 && medians > 0) {
                errors.add(new Off(days.get(i), Math.log(demand / medians)));
            }
        }
        return errors;
    }

    private static boolean isLookedAt(int day, int newest) {
        return day >= FIRST_DAYS && day > newest - 2 * DAYS;
    }

    private boolean isOrdinary(int day) {
        BakeryDays bakery = history.bakeryDays();
        return bakery.isOpen(day) && !Memorable.isNamed(bakery.calendar(day));
    }

    /** What sold on an ordinary day, as targets; none if it was another. */
    private List<Target> open(int day) {
        if (!isOrdinary(day)) {
            return List.of();
        }
        return history.seriesDays().stream()
                .filter(series -> !Double.isNaN(series.demand(day)))
                .map(series -> new Target(history, series, day, day - ahead))
                .filter(target -> target.usual() > 0)
                .toList();
    }
}
