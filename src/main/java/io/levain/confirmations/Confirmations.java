package io.levain.confirmations;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.sales.Confirmed;
import io.levain.sales.ConfirmedDays;
import io.levain.sales.ProductDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that somebody has said are right, however unlikely they look. */
@Service
class Confirmations implements ConfirmedDays, ProductTraces {

    private static final String OF_BAKERY = """
            select p.code, c.sales_date, c.sold, c.sold_out_at
            from sales_confirmation c join product p on p.id = c.product_id
            where c.bakery_id = ?
            """;

    private final ConfirmationEntities rows;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    Confirmations(ConfirmationEntities rows, JdbcClient jdbc, Changes changes, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** Those values are right; false if that was known. */
    @Transactional
    public boolean confirm(Bakery bakery, Product product, LocalDate date, Confirmed right) {
        Optional<ConfirmationEntity> before = find(bakery, product, date);
        if (before.isPresent() && before.get().right().equals(right)) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        before.ifPresentOrElse(
                known -> known.become(right, now),
                () -> rows.save(new ConfirmationEntity(bakery, product, date, right, now)));
        changes.note(bakery.id(), ChangeKind.SALES, date);
        return true;
    }

    /** Nobody has said any more that the pieces of that day are right; false if nobody had. */
    @Transactional
    public boolean withdraw(Bakery bakery, Product product, LocalDate date) {
        Optional<ConfirmationEntity> before = find(bakery, product, date);
        before.ifPresent(confirmation -> {
            rows.delete(confirmation);
            changes.note(bakery.id(), ChangeKind.SALES, date);
        });
        return before.isPresent();
    }

    @Override
    @Transactional
    public void forget(Bakery bakery, LocalDate date, Collection<Long> products) {
        products.forEach(product -> rows.findByBakeryIdAndProductIdAndSalesDate(bakery.id(), product, date)
                .ifPresent(rows::delete));
    }

    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        jdbc.sql("delete from sales_confirmation where product_id = ?")
                .param(product.id())
                .update();
    }

    private Optional<ConfirmationEntity> find(Bakery bakery, Product product, LocalDate date) {
        return rows.findByBakeryIdAndProductIdAndSalesDate(bakery.id(), product.id(), date);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProductDate, Confirmed> of(Bakery bakery) {
        Map<ProductDate, Confirmed> confirmed = new HashMap<>();
        RowCallbackHandler each = row -> confirmed.put(
                new ProductDate(row.getString("code"), row.getObject("sales_date", LocalDate.class)),
                new Confirmed(row.getDouble("sold"), row.getObject("sold_out_at", LocalTime.class)));
        jdbc.sql(OF_BAKERY).param(bakery.id()).query(each);
        return confirmed;
    }
}
