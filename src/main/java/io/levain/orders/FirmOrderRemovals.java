package io.levain.orders;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.files.OrderRow;
import io.levain.removals.RemovedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was ordered. */
@Service
class FirmOrderRemovals implements ProductTraces {

    private final FirmOrderEntities orders;
    private final Catalog catalog;
    private final RemovedRows removed;
    private final Changes changes;

    FirmOrderRemovals(FirmOrderEntities orders, Catalog catalog, RemovedRows removed, Changes changes) {
        this.orders = orders;
        this.catalog = catalog;
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

    /** Orders of nothing are those that were taken back: they keep no product. */
    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        List<FirmOrderEntity> kept = orders.findAllByProductId(product.id());
        kept.stream()
                .filter(order -> order.facts() > 0)
                .map(order -> order.key().date())
                .min(LocalDate::compareTo)
                .ifPresent(first -> {
                    throw Refused.because(OrderFailure.PRODUCT_ORDERED)
                            .about("product", product.code())
                            .with("first", first)
                            .with("product", product.code());
                });
        if (!kept.isEmpty()) {
            Map<Long, String> bakeries =
                    catalog.bakeries(chain.id()).stream().collect(Collectors.toMap(Bakery::id, Bakery::code));
            kept.forEach(order -> keep(
                    chain.id(), Objects.requireNonNull(bakeries.get(order.key().bakeryId())), product, order));
            orders.deleteAll(kept);
            orders.flush();
        }
    }

    private void keep(long chainId, String bakery, Product product, FirmOrderEntity order) {
        OrderRow row = new OrderRow(bakery, product.code(), order.key().date(), order.facts());
        removed.keep(chainId, bakery, OrderRow.FORMAT, row);
    }
}
