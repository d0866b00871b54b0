package io.levain.orders;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.files.OrderRow;
import io.levain.removals.RemovedRows;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was ordered. */
@Service
class FirmOrderRemovals {

    private final FirmOrderEntities orders;
    private final RemovedRows removed;
    private final Changes changes;

    FirmOrderRemovals(FirmOrderEntities orders, RemovedRows removed, Changes changes) {
        this.orders = orders;
        this.removed = removed;
        this.changes = changes;
    }

    /**
     * Takes back what was ordered of a product in a bakery for a day.
     *
     * @throws Refused if nothing was
     */
    @Transactional
    public void remove(Bakery bakery, Product product, LocalDate date) {
        FirmOrderEntity order = orders.findByBakeryIdAndProductIdAndOrderDate(bakery.id(), product.id(), date)
                .orElseThrow(() -> Refused.because(OrderFailure.UNKNOWN_ORDER)
                        .about("date", date)
                        .with("product", product.code()));
        keep(bakery.chainId(), bakery.code(), product, order);
        orders.delete(order);
        changes.note(bakery.id(), ChangeKind.ORDERS, date);
    }

    private void keep(long chainId, String bakery, Product product, FirmOrderEntity order) {
        OrderRow row = new OrderRow(bakery, product.code(), order.key().date(), order.facts());
        removed.keep(chainId, bakery, OrderRow.FORMAT, row);
    }
}
