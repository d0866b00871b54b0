package io.levain.sales;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.counts.Pieces;
import io.levain.demand.doubts.UnlikelySales;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/**
 * Flags the rows of a batch whose values are set aside, or asked about. Most rows are let pass by a quick look at the
 * weeks before, which never lets pass what the rule would not: it does not know which of those weeks were special or set
 * aside themselves, so it asks that several sold enough.
 */
@Service
class UnlikelyRows {

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

    private final ValuesSetAside setAside;
    private final JdbcClient jdbc;

    UnlikelyRows(ValuesSetAside setAside, JdbcClient jdbc) {
        this.setAside = setAside;
        this.jdbc = jdbc;
    }

    /** The rows, those flagged whose values are doubted until somebody confirms them. */
    List<TakenRow> flag(List<TakenRow> rows) {
        Map<Bakery, List<TakenRow.Of>> conspicuous = conspicuous(rows);
        if (conspicuous.isEmpty()) {
            return rows;
        }
        Map<Bakery, Map<ProductDate, ValuesSetAside.Value>> aside = new HashMap<>();
        conspicuous.forEach((bakery, days) -> aside.put(bakery, aside(bakery, days)));
        return rows.stream().map(row -> flagged(row, aside)).toList();
    }

    private Map<ProductDate, ValuesSetAside.Value> aside(Bakery bakery, Collection<TakenRow.Of> days) {
        LocalDate first =
                days.stream().map(TakenRow.Of::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                days.stream().map(TakenRow.Of::date).max(LocalDate::compareTo).orElseThrow();
        Set<Product> products = days.stream().map(TakenRow.Of::product).collect(toSet());
        return setAside.of(bakery, products, first, last).stream()
                .collect(toMap(value -> new ProductDate(value.product(), value.date()), value -> value));
    }

    private TakenRow flagged(TakenRow row, Map<Bakery, Map<ProductDate, ValuesSetAside.Value>> aside) {
        TakenRow.Of of = row.of();
        if (of == null) {
            return row;
        }
        ValuesSetAside.Value value = aside.getOrDefault(of.bakery(), Map.of())
                .get(new ProductDate(of.product().code(), of.date()));
        return value == null || value.sold() != of.sold()
                ? row
                : row.answered(row.answer().doubted("sold", Pieces.plain(of.sold()), value.reason()));
    }

    /** The days that deserve a closer look, by bakery: those far above most of the same weekdays before. */
    private Map<Bakery, List<TakenRow.Of>> conspicuous(List<TakenRow> rows) {
        List<TakenRow.Of> large = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.of()))
                .filter(of -> UnlikelySales.isConspicuous(of.walkIn(), 0))
                .toList();
        Map<Bakery, List<TakenRow.Of>> conspicuous = new HashMap<>();
        usually(unlikeLastWeeks(large)).forEach((day, usually) -> {
            if (UnlikelySales.isConspicuous(day.walkIn(), usually)) {
                conspicuous
                        .computeIfAbsent(day.bakery(), b -> new ArrayList<>())
                        .add(day);
            }
        });
        return conspicuous;
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
