package io.levain.demand.inputs;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.past.Memorable;
import io.levain.demand.past.SeriesDays;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory of special days: by how much this series has sold more or less than usual on the same special day, at the
 * same distance from Easter, and on the same date about Christmas. Where the series itself has no such day, what all
 * shops sold of the product.
 *
 * <p>A memory counts for what it has seen: the mean over so many occasions, drawn to "as usual" as if there had been
 * {@value #DOUBT} more that sold so.
 */
final class MemoryInputs {

    /** As far as what keeps its size is heard: New Year's Eve may sell fifteen times as many doughnuts as other days. */
    private static final double MOST = 16;

    private static final double DOUBT = .5;

    /** What a day of another kind of weekday counts beside those of the same kind. */
    private static final double OTHER_KIND = .1;

    private static final int LEVEL_DAYS = 28;

    private static final int SATURDAY = 5;

    /** Tells which days are the same kind of special day as the target. */
    private interface Likeness {
        boolean applies(Target t);

        /** The days that were, or are to come, ascending. */
        List<Integer> same(Target t);
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
        inputs.add(new Input("memory of the " + name, Reason.SPECIAL_DAY, true, t -> remembered(t, likeness, false)));
        inputs.add(new Input(
                "memory of the " + name + " by level", Reason.SPECIAL_DAY, true, t -> remembered(t, likeness, true)));
    }

    /**
     * By how many times its usual the series is remembered to sell more, 0 where nothing is.
     *
     * @param byLevel whether the same is meant over its level: New Year's Eve brings as much cake on a Saturday as on a
     *     Wednesday, though a usual Saturday sells more
     */
    private static double remembered(Target t, Likeness likeness, boolean byLevel) {
        if (!likeness.applies(t)) {
            return 0;
        }
        Memory own = new Memory();
        Memory chain = new Memory();
        for (int day : likeness.same(t)) {
            if (day > t.newest()) {
                break;
            }
            boolean sameKind = kind(t, day) == kind(t, t.day());
            // a holiday on a weekday sells as it did on a Sunday, not so much more than a weekday as than a Sunday
            own.add(byLevel || !sameKind ? overLevel(t, day) : overUsual(t, day), byLevel || sameKind);
            chain.add(t.trends().ratioOfProduct(t.series().product(), day) - 1, true);
        }
        return own.occasions > 0 ? own.value() : byLevel ? 0 : chain.value();
    }

    /** What occasions brought, as a mean that those of the same kind of weekday decide. */
    private static final class Memory {

        private int occasions;
        private double sum;
        private double weights;

        void add(double more, boolean sameKind) {
            if (!Double.isNaN(more)) {
                double weight = sameKind ? 1 : OTHER_KIND;
                occasions++;
                sum += weight * Math.min(MOST, more);
                weights += weight;
            }
        }

        double value() {
            return occasions == 0 ? 0 : sum / weights * occasions / (occasions + DOUBT);
        }
    }

    /** Workdays are of one kind, Saturdays and Sundays each of their own. */
    private static int kind(Target t, int day) {
        return Math.max(SATURDAY - 1, t.bakery().weekday(day));
    }

    private static double overUsual(Target t, int day) {
        return t.series().demand(day) / t.series().usualThen(day) - 1;
    }

    /** By how much today's usual is missed if the series sells as much over its level as on a day before. */
    private static double overLevel(Target t, int day) {
        double now = level(t.series(), t.newest());
        return t.series().demand(day) / level(t.series(), day - 1) * now / t.usual() - 1;
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
        public List<Integer> same(Target t) {
            CalendarDay now = t.calendar();
            return t.bakery().specialDays().all().stream()
                    .filter(day -> isSame(t.bakery().calendar(day), now))
                    .toList();
        }

        private static boolean isSame(CalendarDay then, CalendarDay now) {
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
        public List<Integer> same(Target t) {
            return t.bakery().specialDays().atEaster(t.calendar().daysFromEaster());
        }
    }

    private static final class SameDate implements Likeness {

        @Override
        public boolean applies(Target t) {
            return Memorable.isAboutChristmas(t.bakery().date(t.day()));
        }

        @Override
        public List<Integer> same(Target t) {
            return t.bakery().specialDays().on(t.bakery().date(t.day()));
        }
    }
}
