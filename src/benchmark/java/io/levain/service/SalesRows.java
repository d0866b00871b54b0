package io.levain.service;

import io.levain.simulation.SimulatedSale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of sales of a chain after its newest day, day by day as tills send them: on each day sells what sold on the same
 * weekday of the chain's last year. Each is given out once.
 */
final class SalesRows {

    /** Whole weeks, days. */
    private static final int YEAR = 364;

    private final LocalDate newestDay;
    private final LocalDate until;
    private final Map<LocalDate, List<Sale>> lastYear = new HashMap<>();
    private LocalDate date;
    private int given;

    private record Sale(String bakery, String product, double sold) {}

    /** @param until the last day that there are rows of */
    SalesRows(SimulatedChain chain, LocalDate until) {
        this.until = until;
        this.newestDay = chain.newestDay();
        this.date = newestDay.plusDays(1);
        for (int shop = 0; shop < chain.shops(); shop++) {
            String code = SimulatedChain.code(shop);
            for (SimulatedSale sale : chain.bakery(shop).sales()) {
                if (sale.date().isAfter(newestDay.minusDays(YEAR))) {
                    lastYear.computeIfAbsent(sale.date(), day -> new ArrayList<>())
                            .add(new Sale(code, sale.product(), sale.sold()));
                }
            }
        }
    }

    /** One row. */
    record Row(String bakery, String product, LocalDate date, double sold) {

        String json() {
            return "{\"bakery\": \"" + bakery + "\", \"product\": \"" + product + "\", \"date\": \"" + date
                    + "\", \"sold\": " + sold + "}";
        }
    }

    /** The next one. */
    synchronized Row next() {
        List<Sale> day = likeThen();
        while (given >= day.size()) {
            date = date.plusDays(1);
            if (date.isAfter(until)) {
                throw new IllegalStateException("all rows until " + until + " are sent: take more shops or less time");
            }
            given = 0;
            day = likeThen();
        }
        Sale sale = day.get(given++);
        return new Row(sale.bakery(), sale.product(), date, sale.sold());
    }

    private List<Sale> likeThen() {
        long after = newestDay.until(date, ChronoUnit.DAYS);
        long years = (after + YEAR - 1) / YEAR;
        return lastYear.getOrDefault(date.minusDays(YEAR * years), List.of());
    }

    /** The next ones. */
    synchronized List<Row> next(int count) {
        List<Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(next());
        }
        return rows;
    }

    /** The next ones as an array of JSON. */
    String json(int count) {
        return next(count).stream().map(Row::json).collect(Collectors.joining(",", "[", "]"));
    }
}
