package io.levain.sales;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.files.OrderRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Outcome;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Firm orders as rows of orders.csv. */
@Component
class OrderStore implements RowStore<OrderRow> {

    private final Catalog catalog;
    private final FirmOrderUpserts upserts;
    private final FirmOrders orders;
    private final ApplicationEventPublisher events;

    OrderStore(Catalog catalog, FirmOrderUpserts upserts, FirmOrders orders, ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.upserts = upserts;
        this.orders = orders;
        this.events = events;
    }

    @Override
    public RowFormat<OrderRow> format() {
        return OrderRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<OrderRow> body, TakeOptions options) {
        return take(chain, format(), body);
    }

    /**
     * Takes rows. A body that breaks off halfway has changed something too.
     *
     * @param format how the rows are read; one that gives the bakery leaves its column out
     */
    BatchAnswer take(String chain, RowFormat<OrderRow> format, RowBody<OrderRow> body) {
        Chain owner = catalog.chain(chain);
        AtomicBoolean changed = new AtomicBoolean();
        try {
            return body.into(format, rows -> {
                List<RowAnswer> answers = upserts.take(owner, rows);
                changed.compareAndSet(false, answers.stream().anyMatch(OrderStore::changes));
                return answers;
            });
        } finally {
            if (changed.get()) {
                events.publishEvent(new OrdersRecorded(owner.id()));
            }
        }
    }

    private static boolean changes(RowAnswer answer) {
        return answer.outcome() == Outcome.ACCEPTED || answer.outcome() == Outcome.CORRECTED;
    }

    @Override
    public Rows<OrderRow> rows(String chain) {
        return rows(chain, DayFilter.ALL);
    }

    /** The orders of some days. */
    Rows<OrderRow> rows(String chain, DayFilter filter) {
        Chain owner = catalog.chain(chain);
        filter.check(catalog, owner);
        return new Rows<>(format(), rows -> orders.read(owner, filter, rows));
    }
}
