package io.levain.sales;

import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Bakery;
import io.levain.demand.UnlikelySales;
import io.levain.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Flags the rows of a batch whose values are set aside. Most rows are let pass by a quick look at the weeks before. */
@Service
class UnlikelyRows {

    private static final int WEEKS = 8;

    private static final String WEEKS_BEFORE = """
            select k.place, coalesce(e.sold, e.baked - e.unsold) as sold
            from unnest(cast(:places as integer array), cast(:bakeries as bigint array),
                        cast(:products as bigint array), cast(:dates as date array))
              as k (place, bakery_id, product_id, sales_date)
            join sales_entry e
              on e.bakery_id = k.bakery_id and e.product_id = k.product_id and e.sales_date = k.sales_date
            order by k.place, sold
            """;

    private final SetAside setAside;
    private final Texts texts;
    private final JdbcClient jdbc;

    UnlikelyRows(SetAside setAside, Texts texts, JdbcClient jdbc) {
        this.setAside = setAside;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** The rows, those flagged whose values do not count until somebody confirms them. */
    List<TakenRow> flag(List<TakenRow> rows) {
        Map<Bakery, List<TakenRow.Of>> conspicuous = conspicuous(rows);
        if (conspicuous.isEmpty()) {
            return rows;
        }
        Map<Bakery, Map<ProductDate, SetAside.Value>> aside = new HashMap<>();
        conspicuous.forEach((bakery, days) -> aside.put(bakery, aside(bakery, days)));
        return rows.stream().map(row -> flagged(row, aside)).toList();
    }

    private Map<ProductDate, SetAside.Value> aside(Bakery bakery, Collection<TakenRow.Of> days) {
        LocalDate first =
                days.stream().map(TakenRow.Of::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                days.stream().map(TakenRow.Of::date).max(LocalDate::compareTo).orElseThrow();
        return setAside.of(bakery, first, last).stream()
                .collect(toMap(value -> new ProductDate(value.product(), value.date()), value -> value));
    }

    private TakenRow flagged(TakenRow row, Map<Bakery, Map<ProductDate, SetAside.Value>> aside) {
        TakenRow.Of of = row.of();
        if (of == null || row.answer().flagged()) {
            return row;
        }
        SetAside.Value value = aside.getOrDefault(of.bakery(), Map.of())
                .get(new ProductDate(of.product().code(), of.date()));
        return value == null || value.sold() != of.sold()
                ? row
                : row.answered(row.answer().flagged("sold", Pieces.plain(of.sold()), texts.of(value.reason())));
    }

    /** The days that deserve a closer look, by bakery: those far above the median of the same weekdays before. */
    private Map<Bakery, List<TakenRow.Of>> conspicuous(List<TakenRow> rows) {
        List<TakenRow.Of> large = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.of()))
                .filter(of -> UnlikelySales.isConspicuous(of.sold(), 0))
                .toList();
        if (large.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<Double>> before = weeksBefore(large);
        Map<Bakery, List<TakenRow.Of>> conspicuous = new HashMap<>();
        before.forEach((place, sold) -> {
            TakenRow.Of day = large.get(place);
            if (UnlikelySales.isConspicuous(day.sold(), median(sold))) {
                conspicuous
                        .computeIfAbsent(day.bakery(), b -> new ArrayList<>())
                        .add(day);
            }
        });
        return conspicuous;
    }

    private static double median(List<Double> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** What sold on the same weekdays of the weeks before each day, ascending; by the place of the day in the list. */
    private Map<Integer, List<Double>> weeksBefore(List<TakenRow.Of> days) {
        Map<Integer, List<Double>> sold = new HashMap<>();
        RowCallbackHandler each = row -> {
            Double pieces = row.getObject("sold", Double.class);
            if (pieces != null) {
                sold.computeIfAbsent(row.getInt("place"), place -> new ArrayList<>())
                        .add(pieces);
            }
        };
        List<Integer> places =
                IntStream.range(0, WEEKS * days.size()).mapToObj(i -> i / WEEKS).toList();
        jdbc.sql(WEEKS_BEFORE)
                .param("places", places.toArray(Integer[]::new))
                .param(
                        "bakeries",
                        places.stream().map(i -> days.get(i).bakery().id()).toArray(Long[]::new))
                .param(
                        "products",
                        places.stream().map(i -> days.get(i).product().id()).toArray(Long[]::new))
                .param(
                        "dates",
                        days.stream().flatMap(UnlikelyRows::sameWeekdaysBefore).toArray(String[]::new))
                .query(each);
        return sold;
    }

    /** In words, as drivers differ in what arrays they take. */
    private static Stream<String> sameWeekdaysBefore(TakenRow.Of day) {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> day.date().minusWeeks(week).toString());
    }
}
