package io.levain.sales;

import io.levain.calendar.SellingWeekdays;
import io.levain.catalog.Bakery;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up on which weekdays something has lately sold. */
@Component
class LatelySold implements SellingWeekdays {

    private static final String LAST = """
            select max(sales_date) from sales_entry
            where bakery_id = ? and (sold is not null or baked is not null or unsold is not null)
            """;
    private static final String DATES = """
            select distinct sales_date from sales_entry
            where bakery_id = ? and sales_date between ? and ? and coalesce(sold, baked - unsold) > 0
            """;

    private static final int WEEKS = 8;

    /** One Sunday in Advent makes no Sundays open. */
    private static final int LEAST = 2;

    private final JdbcClient jdbc;

    LatelySold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<DayOfWeek> of(Bakery bakery) {
        Set<DayOfWeek> selling = EnumSet.noneOf(DayOfWeek.class);
        LocalDate last = jdbc.sql(LAST)
                .param(bakery.id())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        if (last == null) {
            return selling;
        }
        List<LocalDate> dates = jdbc.sql(DATES)
                .params(bakery.id(), last.minusWeeks(WEEKS).plusDays(1), last)
                .query(LocalDate.class)
                .list();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (dates.stream().filter(date -> date.getDayOfWeek() == weekday).count() >= LEAST) {
                selling.add(weekday);
            }
        }
        return selling;
    }
}
