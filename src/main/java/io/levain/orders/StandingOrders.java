package io.levain.orders;

import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which standing orders are in force on a day. */
@Service
class StandingOrders {

    /** The last to begin holds, be it that it has ended since: an order that it replaced does not come back. */
    private static final String ON = """
            select s.customer, p.code, s.quantity, s.handover
            from standing_order s join product p on p.id = s.product_id
            where s.bakery_id = :bakery and s.weekday = :weekday and s.quantity > 0
              and (s.valid_from is null or s.valid_from <= :date)
              and (s.valid_until is null or s.valid_until >= :date)
              and not exists (
                select 1 from standing_order later
                where later.bakery_id = s.bakery_id and later.customer = s.customer
                  and later.product_id = s.product_id and later.weekday = s.weekday
                  and later.valid_from <= :date and (s.valid_from is null or later.valid_from > s.valid_from))
            """;

    private final NamedParameterJdbcTemplate jdbc;

    StandingOrders(DataSource dataSource) {
        jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    /** What customers get of that bakery on that day if it opens, in no order. */
    @Transactional(readOnly = true)
    public List<DueOrder> on(Bakery bakery, LocalDate date) {
        return jdbc.query(
                ON,
                Map.of(
                        "bakery",
                        bakery.id(),
                        "date",
                        date,
                        "weekday",
                        date.getDayOfWeek().name()),
                (order, number) -> new DueOrder(
                        order.getString("customer"),
                        order.getString("code"),
                        order.getDouble("quantity"),
                        order.getString("handover")));
    }
}
