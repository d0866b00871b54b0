package io.levain.service;

import io.levain.simulation.SimulatedProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of sales of a chain that it has not had, day by day from a first one: each is given out once. */
final class SalesRows {

    private final SimulatedChain chain;
    private final List<String> products;
    private final LocalDate first;
    private long given;

    SalesRows(SimulatedChain chain, LocalDate first) {
        this.chain = chain;
        this.products = chain.assortment().stream().map(SimulatedProduct::code).toList();
        this.first = first;
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
        long n = given++;
        int product = (int) (n % products.size());
        int shop = (int) (n / products.size() % chain.shops());
        LocalDate date = first.plusDays(n / products.size() / chain.shops());
        return new Row(SimulatedChain.code(shop), products.get(product), date, 20 + n % 37);
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
