package io.levain.demand.doubts;

import io.levain.demand.days.OpenHours;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SeriesDays;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Doubts that a shelf was empty at an hour at which the shop has nothing to sell out, such as three in the night: an
 * estimate from it would take nearly the whole day for missed. It is unknown then when the product sold out, until
 * somebody confirms the hour. Where nobody has told the opening hours, the hours of other days before tell.
 */
final class ShelfTimes {

    /** What may be where neither hours nor other days tell: bakers are early, and evening markets late. */
    private static final OpenHours ANY = new OpenHours(LocalTime.of(5, 30), LocalTime.of(22, 0));

    /** So many hours of other days say when a shop sells. */
    private static final int ENOUGH = 20;

    /** One of them may be a slip that somebody has let stand. */
    private static final int SLIPS = 1;

    /** How far a day may lie beyond what the others have shown. */
    private static final Duration LEEWAY = Duration.ofHours(2);

    private final BakeryDays bakery;
    private final Set<ProductDay> confirmed;
    private final List<Notice> notices;

    /** The hours that were believed so far, and how often. */
    private final NavigableMap<LocalTime, Integer> seen = new TreeMap<>();

    private int count;

    ShelfTimes(BakeryDays bakery, Set<ProductDay> confirmed, List<Notice> notices) {
        this.bakery = bakery;
        this.confirmed = confirmed;
        this.notices = notices;
    }

    /** Judges all days of the bakery, in their order. */
    void judge() {
        for (int day = 0; day < bakery.days(); day++) {
            OpenHours selling = null;
            for (SeriesDays series : bakery.series()) {
                LocalTime time = series.isSoldOut(day) ? series.soldOutAt(day) : null;
                if (time != null) {
                    selling = selling == null ? selling(day) : selling;
                    judge(series, day, time, selling);
                }
            }
        }
    }

    private void judge(SeriesDays series, int day, LocalTime time, OpenHours selling) {
        if (selling.canSellOutAt(time) || confirmed.contains(ProductDay.of(series, day))) {
            seen.merge(time, 1, Integer::sum);
            count++;
        } else {
            series.forgetTime(day);
            notices.add(Notice.of(
                    NoticeKind.SOLD_OUT_TIME_UNLIKELY,
                    series,
                    day,
                    Map.of("at", time, "first", selling.opens(), "last", selling.closes())));
        }
    }

    /** From when to when something can sell out. */
    private OpenHours selling(int day) {
        if (bakery.knowsHours(day)) {
            return bakery.hours(day);
        }
        if (count < ENOUGH) {
            return ANY;
        }
        long first = beyondSlips(seen).toSecondOfDay() - LEEWAY.toSeconds();
        long last = beyondSlips(seen.descendingMap()).toSecondOfDay() + LEEWAY.toSeconds();
        return new OpenHours(
                LocalTime.ofSecondOfDay(Math.max(0, first)),
                LocalTime.ofSecondOfDay(Math.min(LocalTime.MAX.toSecondOfDay(), last)));
    }

    private static LocalTime beyondSlips(NavigableMap<LocalTime, Integer> times) {
        int passed = 0;
        for (Map.Entry<LocalTime, Integer> time : times.entrySet()) {
            passed += time.getValue();
            if (passed > SLIPS) {
                return time.getKey();
            }
        }
        return times.lastKey();
    }
}
