package io.levain.demand;

import java.time.LocalDate;
import java.util.List;

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
        String days = from.equals(to) ? "on " + from : "from " + from + " to " + to;
        notices.add(new Notice(
                NoticeKind.SALES_MISSING,
                bakery.code(),
                null,
                from,
                to,
                "nothing sold " + days + " though the bakery was open; those days are not learned from"));
    }
}
