package io.levain.demand.doubts;

import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SalesColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where the days of a bakery really begin. A row or two that lie years before all others, such as a date typed wrong,
 * would make every series as long as those years, and nothing in them bears on what sells now.
 */
final class Beginning {

    /** Nothing that is learned from looks back over a silence as long as this. */
    private static final int LONG_SILENCE = 2 * 366;

    /** So many days of sales are no slip, however long ago they were. */
    private static final int A_PAST = 28;

    private final String bakery;
    private final ToldOfBakery told;
    private final List<Notice> notices;

    Beginning(String bakery, ToldOfBakery told, List<Notice> notices) {
        this.bakery = bakery;
        this.told = told;
        this.notices = notices;
    }

    /**
     * The first epoch day of sales; days before it do not count. Where nothing has sold yet, the day to reach to.
     *
     * @param through the day to reach to
     */
    long firstDay(long through) {
        long[] days = told.sales.values().stream()
                .flatMapToLong(SalesColumn::epochDays)
                .sorted()
                .distinct()
                .toArray();
        if (days.length == 0) {
            return through;
        }
        int begin = 0;
        for (int i = 1; i < days.length && i - begin < A_PAST; i++) {
            if (days[i] - days[i - 1] > LONG_SILENCE) {
                note(days[begin], days[i - 1], days[i]);
                begin = i;
            }
        }
        return days[begin];
    }

    private void note(long from, long to, long next) {
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate last = LocalDate.ofEpochDay(to);
        Map<String, Object> details = Map.of("days", to - from + 1, "next", LocalDate.ofEpochDay(next));
        notices.add(new Notice(NoticeKind.LONE_SALES, bakery, null, first, last, details));
    }
}
