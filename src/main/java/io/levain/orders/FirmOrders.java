package io.levain.orders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.files.OrderRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers have firmly ordered. */
@Service
public class FirmOrders {

    private static final String ON = """
            select p.code, o.quantity from firm_order o join product p on p.id = o.product_id
            where o.bakery_id = :bakery and o.order_date = :date and o.quantity > 0
            """;

    private static final String ROWS = """
            select b.code as bakery, p.code as product, o.order_date, o.quantity
            from firm_order o
            join bakery b on b.id = o.bakery_id
            join product p on p.id = o.product_id
            where b.chain_id = :chain
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final StandingOrders standing;

    FirmOrders(DataSource dataSource, StandingOrders standing) {
        this.standing = standing;
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(1_000);
        jdbc = new NamedParameterJdbcTemplate(streaming);
    }

    /** What is ordered in that bakery for that day, for that very day and by standing orders. */
    @Transactional(readOnly = true)
    public Ordered on(Bakery bakery, LocalDate date) {
        return new Ordered(sums(oneOff(bakery, date)), sums(standing.on(bakery, date)));
    }

    /**
     * What is to be packed on that day, one for each customer and product, in no order.
     *
     * @param closed whether the bakery is closed then, so that no standing order counts
     */
    @Transactional(readOnly = true)
    List<DueOrder> byCustomer(Bakery bakery, LocalDate date, boolean closed) {
        List<DueOrder> due = new ArrayList<>(oneOff(bakery, date));
        if (!closed) {
            due.addAll(standing.on(bakery, date));
        }
        return due;
    }

    private List<DueOrder> oneOff(Bakery bakery, LocalDate date) {
        return jdbc.query(
                ON,
                Map.of("bakery", bakery.id(), "date", date),
                (order, number) -> new DueOrder(null, order.getString("code"), order.getDouble("quantity"), null));
    }

    private static Map<String, Double> sums(List<DueOrder> orders) {
        return orders.stream().collect(groupingBy(DueOrder::product, summingDouble(DueOrder::quantity)));
    }

    /** Gives each row asked for to the consumer, by bakery, product and date. */
    // In a transaction, for outside of one PostgreSQL sends a whole result at once.
    @Transactional(readOnly = true)
    public void read(Chain chain, DayFilter filter, Consumer<? super OrderRow> rows) {
        Map<String, Object> values = new HashMap<>(Map.of("chain", chain.id()));
        StringBuilder sql = new StringBuilder(ROWS);
        Bakery bakery = filter.bakery();
        Product product = filter.product();
        narrow(sql, values, "o.bakery_id =", "bakery", bakery == null ? null : bakery.id());
        narrow(sql, values, "o.product_id =", "product", product == null ? null : product.id());
        narrow(sql, values, "o.order_date >=", "first", filter.from());
        narrow(sql, values, "o.order_date <=", "last", filter.to());
        sql.append(" order by b.code, p.code, o.order_date");
        RowCallbackHandler row = order -> rows.accept(row(order));
        jdbc.query(sql.toString(), values, row);
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition).append(" :").append(name);
            values.put(name, value);
        }
    }

    private static OrderRow row(ResultSet order) throws SQLException {
        return new OrderRow(
                order.getString("bakery"),
                order.getString("product"),
                order.getObject("order_date", LocalDate.class),
                order.getDouble("quantity"));
    }
}
