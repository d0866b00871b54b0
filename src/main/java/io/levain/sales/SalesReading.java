package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the values in force as a stream: years of many bakeries need no more memory than a day. */
@Service
class SalesReading {

    private static final LocalDate LAST = LocalDate.of(2300, 1, 1);

    private static final String ENTRIES = """
            select p.code, e.sales_date, e.source, e.sold, e.baked, e.unsold, e.sold_out_at, e.ordered,
                   e.marked_down, e.marked_down_income
            from sales_entry e
            join product p on p.id = e.product_id
            where e.bakery_id = ? and e.sales_date between ? and ?
            """;

    private final Catalog catalog;
    private final ConfirmedDays confirmed;
    private final JdbcTemplate jdbc;

    SalesReading(Catalog catalog, ConfirmedDays confirmed, DataSource dataSource) {
        this.catalog = catalog;
        this.confirmed = confirmed;
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(1_000);
    }

    /** Gives each day asked for to the consumer, by bakery, product and date. */
    // In a transaction, for outside of one PostgreSQL sends a whole result at once.
    @Transactional(readOnly = true)
    public void read(Chain chain, DayFilter filter, Consumer<? super SoldDay> days) {
        List<Bakery> bakeries = filter.bakery() == null ? catalog.bakeries(chain.id()) : List.of(filter.bakery());
        for (Bakery bakery : bakeries) {
            read(bakery, filter, days);
        }
    }

    /** The same of one bakery. */
    @Transactional(readOnly = true)
    public void read(Bakery bakery, DayFilter filter, Consumer<? super SoldDay> days) {
        DayGrouping grouping = new DayGrouping(bakery.code(), confirmed.of(bakery), days);
        LocalDate from = orElse(filter.from(), SalesHistory.FIRST);
        LocalDate to = orElse(filter.to(), LAST);
        Product product = filter.product();
        if (product == null) {
            jdbc.query(ENTRIES + " order by p.code, e.sales_date", grouping, bakery.id(), from, to);
        } else {
            String ofProduct = ENTRIES + " and e.product_id = ? order by e.sales_date";
            jdbc.query(ofProduct, grouping, bakery.id(), from, to, product.id());
        }
        grouping.end();
    }

    /**
     * The same of some products of one bakery: the index is run through once, whatever they are.
     *
     * @param from the first day
     * @param to the last day, or null for the last of all
     */
    @Transactional(readOnly = true)
    public void read(
            Bakery bakery,
            Collection<Product> products,
            LocalDate from,
            @Nullable LocalDate to,
            Consumer<? super SoldDay> days) {
        List<Object> parameters = new ArrayList<>(List.of(bakery.id(), from, orElse(to, LAST)));
        products.forEach(product -> parameters.add(product.id()));
        some(bakery, " and e.product_id in (", products.size(), parameters, days);
    }

    /** The same of some days of one bakery. */
    @Transactional(readOnly = true)
    public void read(Bakery bakery, SortedSet<LocalDate> dates, Consumer<? super SoldDay> days) {
        List<Object> parameters = new ArrayList<>(List.of(bakery.id(), dates.first(), dates.last()));
        parameters.addAll(dates);
        some(bakery, " and e.sales_date in (", dates.size(), parameters, days);
    }

    private void some(Bakery bakery, String among, int count, List<Object> parameters, Consumer<? super SoldDay> days) {
        DayGrouping grouping = new DayGrouping(bakery.code(), confirmed.of(bakery), days);
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        jdbc.query(ENTRIES + among + marks + ") order by p.code, e.sales_date", grouping, parameters.toArray());
        grouping.end();
    }

    private static LocalDate orElse(@Nullable LocalDate date, LocalDate otherwise) {
        return date == null ? otherwise : date;
    }
}
