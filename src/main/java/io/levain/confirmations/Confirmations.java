package io.levain.confirmations;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.sales.ConfirmedPieces;
import io.levain.sales.ProductDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that somebody has said are right, however unlikely they look. */
@Service
class Confirmations implements ConfirmedPieces {

    private static final String OF_BAKERY = """
            select p.code, c.sales_date, c.sold
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

    /** Those pieces are right; false if that was known. */
    @Transactional
    public boolean confirm(Bakery bakery, Product product, LocalDate date, double sold) {
        Optional<ConfirmationEntity> before = find(bakery, product, date);
        if (before.isPresent() && before.get().sold() == sold) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        before.ifPresentOrElse(
                known -> known.become(sold, now),
                () -> rows.save(new ConfirmationEntity(bakery, product, date, sold, now)));
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

    private Optional<ConfirmationEntity> find(Bakery bakery, Product product, LocalDate date) {
        return rows.findByBakeryIdAndProductIdAndSalesDate(bakery.id(), product.id(), date);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProductDate, Double> of(Bakery bakery) {
        Map<ProductDate, Double> confirmed = new HashMap<>();
        RowCallbackHandler each = row -> confirmed.put(
                new ProductDate(row.getString("code"), row.getObject("sales_date", LocalDate.class)),
                row.getDouble("sold"));
        jdbc.sql(OF_BAKERY).param(bakery.id()).query(each);
        return confirmed;
    }
}
