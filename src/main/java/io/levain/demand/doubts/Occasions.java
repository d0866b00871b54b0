package io.levain.demand.doubts;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayEvent;
import io.levain.demand.days.EventCategory;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.SeriesDays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which days of a bakery have a reason to sell unlike all others, and which of other years have the same one. */
final class Occasions {

    /** So many days before and after a special day people buy for it, or the shop makes up for it. */
    private static final int BESIDE = 2;

    /** The same occasion comes again in another year, early or late. */
    private static final int APART = 250;

    private static final Set<EventCategory> CROWDS = Set.of(
            EventCategory.FESTIVAL,
            EventCategory.MARKET,
            EventCategory.ROAD_WORKS,
            EventCategory.PROMOTION,
            EventCategory.OTHER);

    private final BakeryDays bakery;

    Occasions(BakeryDays bakery) {
        this.bakery = bakery;
    }

    /** Whether the product has such a reason: a special day, at most two days beside one, or an event. */
    boolean is(SeriesDays series, int day) {
        return !of(series, day).isEmpty();
    }

    /** Whether a day of another year has the same reason and meets a condition. */
    boolean anyOther(SeriesDays series, int day, IntPredicate condition) {
        Set<String> own = of(series, day);
        for (int other = 0; other < bakery.days(); other++) {
            if (Math.abs(other - day) >= APART
                    && bakery.isOpen(other)
                    && of(series, other).stream().anyMatch(own::contains)
                    && condition.test(other)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> of(SeriesDays series, int day) {
        Set<String> found = new HashSet<>();
        for (int away = -BESIDE; away <= BESIDE; away++) {
            CalendarDay near = bakery.calendar(day + away);
            String distance = " " + away;
            near.specialDays().forEach(name -> found.add(name + distance));
            near.publicHolidays().forEach(name -> found.add(name + distance));
        }
        for (DayEvent event : bakery.calendar(day).events()) {
            if (CROWDS.contains(event.category())
                    && series.line().codes().stream().anyMatch(event::concerns)) {
                found.add(event.category().code() + " " + event.name());
            }
        }
        return found;
    }
}
