package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that was sold, after all sources have been heard. */
@Service
public class SalesHistory {

    /** No day before this one has sales. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final String LAST_DAY = """
            select sales_date from sales_entry
            where bakery_id = ? and (sold is not null or (baked is not null and unsold is not null))
            order by sales_date desc
            fetch first 1 rows only
            """;

    private static final String ANY = """
            select 1 from bakery b
            where b.chain_id = ? and exists (
                select 1 from sales_entry e
                where e.bakery_id = b.id
                  and (e.sold is not null or e.baked is not null or e.unsold is not null or e.sold_out_at is not null
                       or e.ordered is not null or e.marked_down is not null or e.marked_down_income is not null))
            fetch first 1 rows only
            """;

    // a look-up for each date: of most days the first row tells
    private static final String OPEN = """
            select k.sales_date from unnest(cast(:dates as date array)) as k (sales_date)
            where exists (
                select 1 from sales_entry e
                where e.bakery_id = :bakery and e.sales_date = k.sales_date
                  and coalesce(e.sold, e.baked - e.unsold) > 0)
            """;

    private final SalesReading reading;
    private final JdbcClient jdbc;

    SalesHistory(SalesReading reading, JdbcClient jdbc) {
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /**
     * Gives each day of each product of the bakery to the consumer, as a stream: by product and date, codes in the
     * database's order. Days of which nobody has said anything are left out.
     */
    public void read(Bakery bakery, Consumer<SoldDay> days) {
        reading.read(bakery, DayFilter.ALL, days);
    }

    /** The same of the days that the filter lets pass; which bakery it names does not matter. */
    public void read(Bakery bakery, DayFilter filter, Consumer<SoldDay> days) {
        reading.read(bakery, filter, days);
    }

    /** The same of some products alone, from one day on, to another or, if that is null, to the last of all. */
    public void read(
            Bakery bakery,
            Collection<Product> products,
            LocalDate from,
            @Nullable LocalDate to,
            Consumer<SoldDay> days) {
        reading.read(bakery, products, from, to, days);
    }

    /** The same of some days alone. */
    public void read(Bakery bakery, SortedSet<LocalDate> dates, Consumer<SoldDay> days) {
        reading.read(bakery, dates, days);
    }

    /** Those of the dates on which the bakery sold anything. */
    @Transactional(readOnly = true)
    public List<LocalDate> open(Bakery bakery, Collection<LocalDate> dates) {
        return dates.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN)
                        .param("bakery", bakery.id())
                        // in words, as drivers differ in what arrays they take
                        .param("dates", dates.stream().map(LocalDate::toString).toArray(String[]::new))
                        .query(LocalDate.class)
                        .list();
    }

    /** The last day of which it is known what the bakery sold, be the day over or not; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(Bakery bakery) {
        return jdbc.sql(LAST_DAY).param(bakery.id()).query(LocalDate.class).optional();
    }

    /** Whether anything is known of the sales of that chain. */
    @Transactional(readOnly = true)
    public boolean any(long chainId) {
        return jdbc.sql(ANY).param(chainId).query(Integer.class).optional().isPresent();
    }
}
