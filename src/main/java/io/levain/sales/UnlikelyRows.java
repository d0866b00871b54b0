package io.levain.sales;

import static java.util.stream.Collectors.groupingBy;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import io.levain.demand.doubts.UnlikelySales;
import io.levain.intake.RowAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Flags the rows of a batch whose values do not count as they stand. Most rows are let pass by a quick look. */
@Service
class UnlikelyRows {

    /** Once so much of a day has passed, what sold until then tells enough of the rest to be believed. */
    private static final double HALF_OF_A_DAY = .5;

    /** Rows as the queries take them, numbered from one. */
    private static final String GIVEN = """
            from unnest(cast(:bakeries as bigint array), cast(:products as bigint array), cast(:dates as date array),
                        cast(:least as double precision array))
              with ordinality as k (bakery_id, product_id, sales_date, least, place)
            """;

    // What is asked of each row stands in a query of its own: as joins, PostgreSQL reads years of all bakeries for
    // them.

    /** Those rows of which both weeks before sold enough to let them pass: nearly all do, and two look-ups tell. */
    private static final String LIKE_LAST_WEEKS = "select k.place " + GIVEN + """
            where 2 = (
                select count(distinct e.sales_date) from sales_entry e
                where e.bakery_id = k.bakery_id and e.product_id = k.product_id
                  and e.sales_date in (k.sales_date - 7, k.sales_date - 14)
                  and coalesce(e.sold, e.baked - e.unsold) >= k.least)
            """;

    /** The median of what sold on the same weekday of the eight weeks before each row; null if nothing is known. */
    private static final String USUALLY = """
            select k.place, (
                select percentile_disc(0.5) within group (order by coalesce(e.sold, e.baked - e.unsold))
                from sales_entry e
                where e.bakery_id = k.bakery_id and e.product_id = k.product_id
                  and e.sales_date in (
                      k.sales_date - 7, k.sales_date - 14, k.sales_date - 21, k.sales_date - 28,
                      k.sales_date - 35, k.sales_date - 42, k.sales_date - 49, k.sales_date - 56)
                  and coalesce(e.sold, e.baked - e.unsold) is not null) as usually
            """ + GIVEN;

    private final DoubtfulValues doubtful;
    private final Calendars calendars;
    private final JdbcClient jdbc;

    UnlikelyRows(DoubtfulValues doubtful, Calendars calendars, JdbcClient jdbc) {
        this.doubtful = doubtful;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    /** The rows, those flagged whose values do not count as they stand until somebody confirms them. */
    List<TakenRow> flag(List<TakenRow> rows) {
        Map<Bakery, List<TakenRow.Of>> conspicuous = conspicuous(rows);
        if (conspicuous.isEmpty()) {
            return rows;
        }
        Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values = new HashMap<>();
        conspicuous.forEach((bakery, days) -> values.put(bakery, values(bakery, days)));
        return rows.stream().map(row -> flagged(row, values)).toList();
    }

    private Map<ProductDate, List<DoubtfulValues.Value>> values(Bakery bakery, Collection<TakenRow.Of> days) {
        LocalDate first =
                days.stream().map(TakenRow.Of::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                days.stream().map(TakenRow.Of::date).max(LocalDate::compareTo).orElseThrow();
        return doubtful.of(bakery, first, last).stream()
                .collect(groupingBy(value -> new ProductDate(value.product(), value.date())));
    }

    private static TakenRow flagged(TakenRow row, Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values) {
        TakenRow.Of of = row.of();
        if (of == null) {
            return row;
        }
        RowAnswer answer = row.answer();
        for (DoubtfulValues.Value value : values.getOrDefault(of.bakery(), Map.of())
                .getOrDefault(new ProductDate(of.product().code(), of.date()), List.of())) {
            answer = answer.doubted(value.column(), value.held(), value.reason());
        }
        return row.answered(answer);
    }

    /**
     * The days that deserve a closer look, by bakery: those far above the median of the same weekdays before, and those
     * that sold out early or when the shop is not open.
     */
    private Map<Bakery, List<TakenRow.Of>> conspicuous(List<TakenRow> rows) {
        List<TakenRow.Of> large = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.of()))
                .filter(of -> UnlikelySales.isConspicuous(of.sold(), 0))
                .toList();
        Map<Bakery, List<TakenRow.Of>> conspicuous = new HashMap<>();
        usually(unlikeLastWeeks(large)).forEach((day, usually) -> {
            if (UnlikelySales.isConspicuous(day.sold(), usually)) {
                conspicuous
                        .computeIfAbsent(day.bakery(), b -> new ArrayList<>())
                        .add(day);
            }
        });
        Map<Bakery, BakeryCalendar> hours = new HashMap<>();
        rows.stream().flatMap(row -> Stream.ofNullable(row.of())).forEach(of -> {
            LocalTime time = of.counts().soldOutAt();
            if (time != null && isConspicuous(time, hours.computeIfAbsent(of.bakery(), calendars::of), of.date())) {
                conspicuous.computeIfAbsent(of.bakery(), b -> new ArrayList<>()).add(of);
            }
        });
        return conspicuous;
    }

    /** Whether an hour may be impossible, or so early that an estimate from it may be more than is believed unasked. */
    private static boolean isConspicuous(LocalTime time, BakeryCalendar calendar, LocalDate date) {
        OpenHours hours = calendar.hours(date);
        return !hours.canSellOutAt(time) || IntradayProfile.assumed(hours).share(time) < HALF_OF_A_DAY;
    }

    private List<TakenRow.Of> unlikeLastWeeks(List<TakenRow.Of> days) {
        Set<TakenRow.Of> unlike = new LinkedHashSet<>(days);
        ask(LIKE_LAST_WEEKS, days, (day, row) -> unlike.remove(day));
        return List.copyOf(unlike);
    }

    /** What usually sold on the weekday of each day; without those days of which that is not known. */
    private Map<TakenRow.Of, Double> usually(List<TakenRow.Of> days) {
        Map<TakenRow.Of, Double> usually = new HashMap<>();
        ask(USUALLY, days, (day, row) -> {
            double median = row.getDouble("usually");
            if (!row.wasNull()) {
                usually.put(day, median);
            }
        });
        return usually;
    }

    private interface Answer {
        void of(TakenRow.Of day, ResultSet row) throws SQLException;
    }

    private void ask(String sql, List<TakenRow.Of> days, Answer answer) {
        if (days.isEmpty()) {
            return;
        }
        RowCallbackHandler each = row -> answer.of(days.get(row.getInt("place") - 1), row);
        jdbc.sql(sql)
                .param("bakeries", days.stream().map(day -> day.bakery().id()).toArray(Long[]::new))
                .param("products", days.stream().map(day -> day.product().id()).toArray(Long[]::new))
                // in words, as drivers differ in what arrays they take
                .param("dates", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .param(
                        "least",
                        days.stream()
                                .map(day -> UnlikelySales.inconspicuousFrom(day.sold()))
                                .toArray(Double[]::new))
                .query(each);
    }
}
