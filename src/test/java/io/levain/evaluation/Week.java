package io.levain.evaluation;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A made-up history of rye in the corner shop, from a Monday on, as it comes in day by day. */
final class Week {

    static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    static final Series RYE = new Series("corner", "rye");

    private Week() {}

    /** So many days; {@code NaN} is a day without a row, and missing unless it is among the closed ones. */
    static History history(int days, Set<LocalDate> closed, ToDoubleFunction<LocalDate> sold) {
        Calendar calendar = date -> new CalendarDay(Set.of(), Set.of(), 150, closed.contains(date), List.of());
        HistoryBuilder builder = new HistoryBuilder().bakery("corner", calendar, false);
        for (int day = 0; day < days; day++) {
            LocalDate date = MONDAY.plusDays(day);
            double pieces = sold.applyAsDouble(date);
            if (!Double.isNaN(pieces)) {
                builder.sales("corner", "rye", date, pieces, 0);
            }
        }
        return builder.build();
    }
}
