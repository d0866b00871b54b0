package io.levain.demand.doubts;

import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.DayStatus;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Notes the open days of a bakery without sales, such as those of a dead till. */
final class MissingSales {

    private final BakeryDays bakery;
    private final List<Notice> notices;

    MissingSales(BakeryDays bakery, List<Notice> notices) {
        this.bakery = bakery;
        this.notices = notices;
    }

    /** Notes each stretch of such days after the first sales. */
    void note() {
        int day = bakery.firstSales();
        while (day < bakery.days()) {
            int from = day;
            while (day < bakery.days() && bakery.status(day) == DayStatus.MISSING) {
                day++;
            }
            if (day > from) {
                note(bakery.date(from), bakery.date(day - 1));
            }
            day++;
        }
    }

    private void note(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        notices.add(new Notice(NoticeKind.SALES_MISSING, bakery.code(), null, from, to, Map.of("days", days)));
    }
}
