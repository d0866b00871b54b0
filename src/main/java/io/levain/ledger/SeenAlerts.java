package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which alerts somebody has seen. */
@Service
class SeenAlerts implements ProductTraces {

    private static final String OF_BAKERY = """
            select p.code, s.seen_on from ledger_alert_seen s join product p on p.id = s.product_id
            where s.bakery_id = ?
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SeenAlerts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By product code, the last day that was over when it was seen. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> of(Bakery bakery) {
        Map<String, LocalDate> seen = new HashMap<>();
        RowCallbackHandler each = row -> seen.put(row.getString(1), row.getObject(2, LocalDate.class));
        jdbc.query(OF_BAKERY, each, bakery.id());
        return seen;
    }

    /** Somebody has seen it, when that day was the last that was over. */
    @Transactional
    public void see(Bakery bakery, Product product, LocalDate on) {
        jdbc.update("delete from ledger_alert_seen where bakery_id = ? and product_id = ?", bakery.id(), product.id());
        jdbc.update(
                "insert into ledger_alert_seen (bakery_id, product_id, seen_on, seen_at) values (?, ?, ?, ?)",
                bakery.id(),
                product.id(),
                on,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Nobody entered anything. */
    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        jdbc.update("delete from ledger_alert_seen where product_id = ?", product.id());
    }
}
