package io.levain.demand;

import static io.levain.demand.EventCategory.PROMOTION;
import static io.levain.demand.EventCategory.SCHOOL_HOLIDAY;
import static io.levain.demand.Input.flag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What the calendar says of the day: weekday, public holidays and the days about them, special days, events. */
final class CalendarInputs {

    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;

    private CalendarInputs() {}

    static List<Input> all(Collection<String> specialDays) {
        List<Input> inputs = new ArrayList<>();
        for (int w = 0; w < WEEKDAYS.length; w++) {
            int weekday = w;
            inputs.add(new Input(WEEKDAYS[w], Reason.USUAL, t -> flag(weekday(t) == weekday)));
        }
        holidays(inputs);
        neighbours(inputs);
        for (String key : specialDays) {
            special(inputs, key, t -> t.calendar().specialDays().contains(key));
        }
        events(inputs);
        return inputs;
    }

    private static void holidays(List<Input> inputs) {
        special(inputs, "holiday", CalendarInputs::isHoliday);
        special(inputs, "holiday on Saturday", t -> isHoliday(t) && weekday(t) == SATURDAY);
        special(inputs, "holiday on Sunday", t -> isHoliday(t) && weekday(t) == SUNDAY);
        inputs.add(
                new Input("holiday x Sunday's usual", Reason.SPECIAL_DAY, t -> isHoliday(t) ? sundayOverUsual(t) : 0));
        inputs.add(new Input(
                "share of holidays closed", Reason.SPECIAL_DAY, t -> Closing.shareOfHolidays(t.bakery(), t.newest())));
        inputs.add(new Input(
                "holiday x closed on that name",
                Reason.SPECIAL_DAY,
                t -> isHoliday(t) ? Closing.shareOfName(t.bakery(), t.day(), t.newest()) : 0));
    }

    private static void neighbours(List<Input> inputs) {
        for (int later : new int[] {1, 2, -1, -2}) {
            String where = Math.abs(later) + (later > 0 ? " before" : " after") + " a holiday";
            special(inputs, where, t -> t.calendar(later).isPublicHoliday());
            inputs.add(new Input(
                    where + " x closed then",
                    Reason.SPECIAL_DAY,
                    t -> t.calendar(later).isPublicHoliday()
                            ? Closing.probability(t.bakery(), t.day() + later, t.newest())
                            : 0));
        }
        special(inputs, "bridge day", CalendarInputs::isBridge);
    }

    private static void events(List<Input> inputs) {
        for (EventCategory category : EventCategory.values()) {
            if (category.isLocal() || category == EventCategory.OTHER) {
                inputs.add(new Input(category.code(), Reason.EVENTS, t -> level(t, category, 0)));
                inputs.add(new Input(
                        category.code() + " x weekend", Reason.EVENTS, t -> t.isWeekend() ? level(t, category, 0) : 0));
            }
        }
        inputs.add(new Input("school holiday", Reason.EVENTS, t -> level(t, SCHOOL_HOLIDAY, 0)));
        inputs.add(new Input("school holiday, change", Reason.EVENTS, t -> change(t, SCHOOL_HOLIDAY)));
        inputs.add(new Input("promotion", Reason.PROMOTION, t -> level(t, PROMOTION, 0)));
        inputs.add(new Input("promotion, change", Reason.PROMOTION, t -> change(t, PROMOTION)));
    }

    private static void special(List<Input> inputs, String name, Predicate<Target> is) {
        inputs.add(new Input(name, Reason.SPECIAL_DAY, t -> flag(is.test(t))));
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
        return flag(t.calendar(later).has(category, t.series().product()));
    }

    /** The level against its mean on the last four same weekdays. */
    private static double change(Target t, EventCategory category) {
        double before = 0;
        for (int week = 1; week <= 4; week++) {
            before += level(t, category, -7 * week);
        }
        return level(t, category, 0) - before / 4;
    }
}
