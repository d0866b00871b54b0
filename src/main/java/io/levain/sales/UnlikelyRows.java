package io.levain.sales;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Flags the rows of a batch whose values are doubted. Most rows are let pass by a quick look at the weeks before, which
 * never lets pass what the rule would not: it does not know which of those weeks were special or set aside themselves, so
 * it asks that several sold enough.
 */
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

    /** Those rows of which all three weeks before sold enough to let them pass: most do, and three look-ups tell. */
    private static final String LIKE_LAST_WEEKS = "select k.place " + GIVEN + """
            where k.least <= (
                select case when count(distinct e.sales_date) = 3
                    then min(coalesce(e.sold, e.baked - e.unsold) - coalesce(e.ordered, 0)) end
                from sales_entry e
                where e.bakery_id = k.bakery_id and e.product_id = k.product_id
                  and e.sales_date in (k.sales_date - 7, k.sales_date - 14, k.sales_date - 21))
            """;

    /**
     * What a third of the same weekdays of the twelve weeks before each row reached; of two or three what all did, and null
     * of fewer, as it may have been a special one.
     */
    private static final String USUALLY = """
            select k.place, (
                select case when count(*) >= 4
                    then percentile_disc(0.66) within group (
                        order by coalesce(e.sold, e.baked - e.unsold) - coalesce(e.ordered, 0))
                    when count(*) >= 2
                    then min(coalesce(e.sold, e.baked - e.unsold) - coalesce(e.ordered, 0)) end
                from sales_entry e
                where e.bakery_id = k.bakery_id and e.product_id = k.product_id
                  and e.sales_date in (
                      k.sales_date - 7, k.sales_date - 14, k.sales_date - 21, k.sales_date - 28,
                      k.sales_date - 35, k.sales_date - 42, k.sales_date - 49, k.sales_date - 56,
                      k.sales_date - 63, k.sales_date - 70, k.sales_date - 77, k.sales_date - 84)
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

    /** The rows, those flagged whose values are doubted until somebody confirms them. */
    List<TakenRow> flag(List<TakenRow> rows) {
        List<TakenRow.Of> taken =
                rows.stream().flatMap(row -> Stream.ofNullable(row.of())).toList();
        Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values = new HashMap<>();
        large(taken).forEach((bakery, days) -> {
            Set<Product> products = days.stream().map(TakenRow.Of::product).collect(toSet());
            add(values, bakery, doubtful.ofSold(bakery, products, first(days), last(days)));
        });
        atOddHours(taken).forEach((bakery, days) -> {
            List<DoubtfulValues.Value> all = doubtful.of(bakery, first(days), last(days));
            add(
                    values,
                    bakery,
                    all.stream().filter(v -> v.column().equals("sold_out_at")).toList());
        });
        return values.isEmpty()
                ? rows
                : rows.stream().map(row -> flagged(row, values)).toList();
    }

    private static LocalDate first(Collection<TakenRow.Of> days) {
        return days.stream().map(TakenRow.Of::date).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate last(Collection<TakenRow.Of> days) {
        return days.stream().map(TakenRow.Of::date).max(LocalDate::compareTo).orElseThrow();
    }

    private static void add(
            Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values,
            Bakery bakery,
            List<DoubtfulValues.Value> more) {
        Map<ProductDate, List<DoubtfulValues.Value>> known = values.computeIfAbsent(bakery, b -> new HashMap<>());
        more.forEach(
                value -> known.computeIfAbsent(new ProductDate(value.product(), value.date()), day -> new ArrayList<>())
                        .add(value));
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

    /** The days that deserve a closer look, by bakery: those far above most of the same weekdays before. */
    private Map<Bakery, List<TakenRow.Of>> large(List<TakenRow.Of> taken) {
        List<TakenRow.Of> large = taken.stream()
                .filter(of -> UnlikelySales.isConspicuous(of.walkIn(), 0))
                .toList();
        Map<TakenRow.Of, Double> usually = usually(unlikeLastWeeks(large));
        return usually.keySet().stream()
                .filter(day -> UnlikelySales.isConspicuous(day.walkIn(), Objects.requireNonNull(usually.get(day))))
                .collect(groupingBy(TakenRow.Of::bakery));
    }

    /** Those that sold out early, or while the shop is not open. */
    private Map<Bakery, List<TakenRow.Of>> atOddHours(List<TakenRow.Of> taken) {
        Map<Bakery, BakeryCalendar> hours = new HashMap<>();
        return taken.stream()
                .filter(of -> of.counts().soldOutAt() != null)
                .filter(of -> isConspicuous(
                        Objects.requireNonNull(of.counts().soldOutAt()),
                        hours.computeIfAbsent(of.bakery(), calendars::of),
                        of.date()))
                .collect(groupingBy(TakenRow.Of::bakery));
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

    /** What usually sold on the weekday of each day; 0 where that is not known. */
    private Map<TakenRow.Of, Double> usually(List<TakenRow.Of> days) {
        Map<TakenRow.Of, Double> usually = new HashMap<>();
        ask(USUALLY, days, (day, row) -> {
            usually.put(day, row.getDouble("usually"));
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
                                .map(day -> UnlikelySales.inconspicuousFrom(day.walkIn()))
                                .toArray(Double[]::new))
                .query(each);
    }
}
