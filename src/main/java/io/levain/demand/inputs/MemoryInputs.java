package io.levain.demand.inputs;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.past.Memorable;
import io.levain.demand.past.SeriesDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory of special days: by how much this series has sold more or less than usual on the same special day, at the
 * same distance from Easter, and on the same date about Christmas. Where the series itself has no such day, what all
 * shops sold of the product.
 */
final class MemoryInputs {

    /** As far as what keeps its size is heard: New Year's Eve may sell fifteen times as many doughnuts as other days. */
    private static final double MOST = 16;

    private static final int LEVEL_DAYS = 28;

    /** Whether an earlier day was the same kind of special day as the target. */
    private interface Likeness {
        boolean applies(Target t);

        boolean same(Target t, int earlier);
    }

    private MemoryInputs() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>();
        add(inputs, "same special day", new SameName());
        add(inputs, "same distance from Easter", new SameEaster());
        add(inputs, "same date about Christmas", new SameDate());
        return inputs;
    }

    private static void add(List<Input> inputs, String name, Likeness likeness) {
        inputs.add(new Input("memory of the " + name, Reason.SPECIAL_DAY, true, t -> {
            double mean = mean(t, likeness);
            return Double.isNaN(mean) ? 0 : mean;
        }));
        inputs.add(new Input("memory of the " + name + " by level", Reason.SPECIAL_DAY, true, t -> {
            double mean = meanByLevel(t, likeness);
            return Double.isNaN(mean) ? 0 : mean;
        }));
        inputs.add(new Input(
                "remembers the " + name, Reason.SPECIAL_DAY, true, t -> Input.flag(!Double.isNaN(mean(t, likeness)))));
    }

    private static double mean(Target t, Likeness likeness) {
        if (!likeness.applies(t)) {
            return Double.NaN;
        }
        double own = 0;
        int ownDays = 0;
        double chain = 0;
        int chainDays = 0;
        for (int day : t.bakery().specialDays()) {
            if (day > t.newest()) {
                break;
            }
            if (!likeness.same(t, day)) {
                continue;
            }
            double ratio = t.series().demand(day) / t.series().usualThen(day) - 1;
            if (!Double.isNaN(ratio)) {
                own += Math.min(MOST, ratio);
                ownDays++;
            }
            double all = t.trends().ratioOfProduct(t.series().product(), day) - 1;
            if (!Double.isNaN(all)) {
                chain += Math.min(MOST, all);
                chainDays++;
            }
        }
        return ownDays > 0 ? own / ownDays : chainDays > 0 ? chain / chainDays : Double.NaN;
    }

    /**
     * By how much the series sold more or less than today's usual if it sells as much over its level as on those days:
     * New Year's Eve brings as much cake on a Saturday as on a Wednesday, though a usual Saturday sells more.
     */
    private static double meanByLevel(Target t, Likeness likeness) {
        if (!likeness.applies(t)) {
            return Double.NaN;
        }
        double now = level(t.series(), t.newest());
        double sum = 0;
        int days = 0;
        for (int day : t.bakery().specialDays()) {
            if (day <= t.newest() && likeness.same(t, day)) {
                double ratio = t.series().demand(day) / level(t.series(), day - 1) * now / t.usual() - 1;
                if (!Double.isNaN(ratio)) {
                    sum += Math.min(MOST, ratio);
                    days++;
                }
            }
        }
        return days == 0 ? Double.NaN : sum / days;
    }

    /** The mean demand of the series of its last clean days up to one; {@code NaN} where it had none. */
    private static double level(SeriesDays series, int day) {
        int count = series.cleanDaysUpTo(day);
        int used = Math.min(count, LEVEL_DAYS);
        double sum = 0;
        for (int ago = 1; ago <= used; ago++) {
            sum += series.demand(series.cleanDay(count - ago));
        }
        return used == 0 ? Double.NaN : sum / used;
    }

    private static final class SameName implements Likeness {

        @Override
        public boolean applies(Target t) {
            return Memorable.isNamed(t.calendar());
        }

        @Override
        public boolean same(Target t, int earlier) {
            CalendarDay then = t.bakery().calendar(earlier);
            CalendarDay now = t.calendar();
            return then.specialDays().stream().anyMatch(now.specialDays()::contains)
                    || then.publicHolidays().stream().anyMatch(now.publicHolidays()::contains);
        }
    }

    private static final class SameEaster implements Likeness {

        @Override
        public boolean applies(Target t) {
            return Memorable.isNearEaster(t.calendar());
        }

        @Override
        public boolean same(Target t, int earlier) {
            return t.bakery().calendar(earlier).daysFromEaster() == t.calendar().daysFromEaster();
        }
    }

    private static final class SameDate implements Likeness {

        @Override
        public boolean applies(Target t) {
            return Memorable.isAboutChristmas(t.bakery().date(t.day()));
        }

        @Override
        public boolean same(Target t, int earlier) {
            LocalDate then = t.bakery().date(earlier);
            LocalDate now = t.bakery().date(t.day());
            return then.getMonth() == now.getMonth() && then.getDayOfMonth() == now.getDayOfMonth();
        }
    }
}
