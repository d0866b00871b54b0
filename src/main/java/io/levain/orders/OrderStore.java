package io.levain.orders;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.DayFilter;
import io.levain.files.OrderRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.springframework.stereotype.Component;

/** Firm orders as rows of orders.csv. */
@Component
class OrderStore implements RowStore<OrderRow> {

    private final Catalog catalog;
    private final FirmOrderUpserts upserts;
    private final FirmOrders orders;

    OrderStore(Catalog catalog, FirmOrderUpserts upserts, FirmOrders orders) {
        this.catalog = catalog;
        this.upserts = upserts;
        this.orders = orders;
    }

    @Override
    public RowFormat<OrderRow> format() {
        return OrderRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<OrderRow> body, TakeOptions options) {
        return take(catalog.chain(chain), format(), body);
    }

    /**
     * Takes rows.
     *
     * @param format how the rows are read; one that gives the bakery leaves its column out
     */
    BatchAnswer take(Chain chain, RowFormat<OrderRow> format, RowBody<OrderRow> body) {
        return body.into(format, rows -> upserts.take(chain, rows));
    }

    @Override
    public Rows<OrderRow> rows(String chain) {
        return rows(catalog.chain(chain), DayFilter.ALL);
    }

    /** The orders of some days. */
    Rows<OrderRow> rows(Chain chain, DayFilter filter) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.product(), row.date()),
                rows -> orders.read(chain, filter, rows));
    }
}
