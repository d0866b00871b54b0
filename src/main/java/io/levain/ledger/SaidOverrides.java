package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.files.OverrideRow;
import io.levain.forecast.SaidItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every word that a baker has said of what to bake. Words are added, never changed; the last of them counts. */
@Component
class SaidOverrides {

    private static final String LAST = """
            select b.code as bakery, p.code as product, o.override_date, o.pieces, o.reason, o.said_by, o.said_at,
                   o.forecast_bake
            from bake_override o
            join bakery b on b.id = o.bakery_id
            join product p on p.id = o.product_id
            where o.pieces is not null and %s
              and not exists (
                select 1 from bake_override later
                where later.bakery_id = o.bakery_id and later.override_date = o.override_date
                  and later.product_id = o.product_id and later.id > o.id)
            order by b.code, o.override_date, p.code
            """;

    private static final String OF_BAKERIES =
            LAST.formatted("o.bakery_id in (:bakeries) and o.override_date between :from and :to");

    private static final String OF_PRODUCT = LAST.formatted("o.product_id = :product");

    private static final String ADD = """
            insert into bake_override (bakery_id, product_id, override_date, pieces, reason, said_by, said_at,
                                       forecast_id, forecast_bake)
            values (:bakery, :product, :date, :pieces, :reason, :by, :at, :forecast, :bake)
            """;

    private static final String TAKE_BACK = """
            insert into bake_override (bakery_id, product_id, override_date, said_at, forecast_id, forecast_bake)
            select o.bakery_id, o.product_id, o.override_date, cast(:now as timestamp with time zone), o.forecast_id,
                   o.forecast_bake
            from bake_override o
            where o.pieces is not null and o.id = (
                select max(id) from bake_override
                where bakery_id = :bakery and product_id = :product and override_date = :date)
            """;

    private final JdbcClient jdbc;

    SaidOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts for the days from the first to the last, by bakery, day and product code. */
    List<OverrideRow> of(Collection<Bakery> bakeries, LocalDate from, LocalDate to) {
        return bakeries.isEmpty()
                ? List.of()
                : jdbc.sql(OF_BAKERIES)
                        .param("bakeries", bakeries.stream().map(Bakery::id).toList())
                        .param("from", from)
                        .param("to", to)
                        .query(SaidOverrides::row)
                        .list();
    }

    /** What counts of a product, whichever day it is for. */
    List<OverrideRow> of(Product product) {
        return jdbc.sql(OF_PRODUCT)
                .param("product", product.id())
                .query(SaidOverrides::row)
                .list();
    }

    void add(Bakery bakery, SaidItem against, OverrideRow said) {
        jdbc.sql(ADD)
                .param("bakery", bakery.id())
                .param("product", against.productId())
                .param("date", said.date())
                .param("pieces", said.count())
                .param("reason", said.reason())
                .param("by", said.by())
                .param("at", said.saidAt().atOffset(ZoneOffset.UTC))
                .param("forecast", against.forecastId())
                .param("bake", said.forecast())
                .update();
    }

    /** Says that nothing counts any more; whether anything did. */
    boolean takeBack(Bakery bakery, Product product, LocalDate date, OffsetDateTime now) {
        return jdbc.sql(TAKE_BACK)
                        .param("now", now)
                        .param("bakery", bakery.id())
                        .param("product", product.id())
                        .param("date", date)
                        .update()
                > 0;
    }

    void forget(Product product) {
        jdbc.sql("delete from bake_override where product_id = ?")
                .param(product.id())
                .update();
    }

    private static OverrideRow row(ResultSet row, int number) throws SQLException {
        return new OverrideRow(
                row.getString("bakery"),
                row.getString("product"),
                row.getObject("override_date", LocalDate.class),
                row.getInt("pieces"),
                row.getString("reason"),
                row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getInt("forecast_bake"));
    }
}
