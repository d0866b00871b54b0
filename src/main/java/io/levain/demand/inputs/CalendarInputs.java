package io.levain.demand.inputs;

import static io.levain.demand.days.EventCategory.PROMOTION;
import static io.levain.demand.days.EventCategory.SCHOOL_HOLIDAY;
import static io.levain.demand.inputs.Input.flag;

import io.levain.demand.days.EventCategory;
import io.levain.demand.past.Usual;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** What the calendar says of the day: weekday, public holidays and the days about them, special days, events. */
final class CalendarInputs {

    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;

    private CalendarInputs() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>();
        for (int w = 0; w < WEEKDAYS.length; w++) {
            int weekday = w;
            inputs.add(new Input(WEEKDAYS[w], Reason.USUAL, t -> flag(weekday(t) == weekday)));
        }
        holidays(inputs);
        neighbours(inputs);
        inputs.add(new Input("named day", Reason.SPECIAL_DAY, true, t -> flag(t.isNamed())));
        events(inputs);
        return inputs;
    }

    private static void holidays(List<Input> inputs) {
        onHoliday(inputs, "holiday", 0, t -> 1);
        onHoliday(inputs, "holiday on Saturday", 0, t -> flag(weekday(t) == SATURDAY));
        onHoliday(inputs, "holiday on Sunday", 0, t -> flag(weekday(t) == SUNDAY));
        onHoliday(inputs, "holiday x Sunday's usual", 0, CalendarInputs::sundayOverUsual);
        inputs.add(new Input(
                "share of holidays closed", Reason.SPECIAL_DAY, t -> Closing.shareOfHolidays(t.bakery(), t.newest())));
        onHoliday(
                inputs,
                "holiday x closed on that name",
                0,
                t -> Closing.shareOfName(t.bakery(), t.calendar(), t.newest()));
    }

    private static void neighbours(List<Input> inputs) {
        for (int later : new int[] {1, 2, -1, -2}) {
            String where = Math.abs(later) + (later > 0 ? " before" : " after") + " a holiday";
            onHoliday(inputs, where, later, t -> 1);
            onHoliday(
                    inputs,
                    where + " x closed then",
                    later,
                    t -> Closing.probability(t.bakery(), t.day() + later, t.newest()));
        }
        inputs.add(new Input("bridge day", Reason.SPECIAL_DAY, t -> flag(isBridge(t))));
    }

    private static void events(List<Input> inputs) {
        for (EventCategory category : EventCategory.values()) {
            if (category.isLocal() || category == EventCategory.OTHER) {
                inputs.add(new Input(category.code(), Reason.EVENTS, t -> level(t, category, 0)));
                inputs.add(new Input(
                        category.code() + " x weekend", Reason.EVENTS, t -> t.isWeekend() ? level(t, category, 0) : 0));
            }
        }
        inputs.add(new Input("school holiday", Reason.EVENTS, t -> schoolHoliday(t, 0)));
        inputs.add(new Input("school holiday, change", Reason.EVENTS, t -> change(t, CalendarInputs::schoolHoliday)));
        inputs.add(new Input("promotion", Reason.PROMOTION, t -> level(t, PROMOTION, 0)));
        inputs.add(new Input(
                "promotion, change", Reason.PROMOTION, t -> change(t, (u, later) -> level(u, PROMOTION, later))));
    }

    /** A value where the day that many days later is a public holiday, else 0; not known where that is not. */
    private static void onHoliday(List<Input> inputs, String name, int later, ToDoubleFunction<Target> value) {
        inputs.add(new Input(name, Reason.SPECIAL_DAY, t -> {
            if (t.calendar(later).isPublicHoliday()) {
                return value.applyAsDouble(t);
            }
            return t.bakery().lists().knowPublicHolidays(t.day() + later) ? 0 : Double.NaN;
        }));
    }

    private static boolean isHoliday(Target t) {
        return t.calendar().isPublicHoliday();
    }

    private static int weekday(Target t) {
        return t.bakery().weekday(t.day());
    }

    private static double sundayOverUsual(Target t) {
        int daysToSunday = SUNDAY - weekday(t);
        double sunday = Usual.of(t.series(), t.day() + daysToSunday, t.newest());
        return Double.isNaN(sunday) ? 1 : t.overUsual(sunday);
    }

    /** A working day between a holiday and a weekend. */
    private static boolean isBridge(Target t) {
        int weekday = weekday(t);
        return !isHoliday(t)
                && ((weekday == SATURDAY - 1 && t.calendar(-1).isPublicHoliday())
                        || (weekday == 0 && t.calendar(1).isPublicHoliday()));
    }

    private static double level(Target t, EventCategory category, int later) {
        return flag(t.series().line().isTouched(t.calendar(later), category));
    }

    /** Not known of a day that the list of school holidays does not reach. */
    private static double schoolHoliday(Target t, int later) {
        boolean known = t.bakery().lists().knowSchoolHolidays(t.day() + later);
        return known ? level(t, SCHOOL_HOLIDAY, later) : Double.NaN;
    }

    /** The level against its mean on the last four same weekdays, as far as that is known. */
    private static double change(Target t, ToDoubleBiFunction<Target, Integer> level) {
        double before = 0;
        int known = 0;
        for (int week = 1; week <= 4; week++) {
            double then = level.applyAsDouble(t, -7 * week);
            if (!Double.isNaN(then)) {
                before += then;
                known++;
            }
        }
        return known == 0 ? Double.NaN : level.applyAsDouble(t, 0) - before / known;
    }
}
