package io.levain.orders;

import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.files.StandingRow;
import io.levain.removals.RemovedRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes standing orders back. */
@Service
class StandingOrderRemovals implements ProductTraces {

    private final StandingOrderEntities orders;
    private final Catalog catalog;
    private final RemovedRows removed;
    private final Changes changes;
    private final Clock clock;

    StandingOrderRemovals(
            StandingOrderEntities orders, Catalog catalog, RemovedRows removed, Changes changes, Clock clock) {
        this.orders = orders;
        this.catalog = catalog;
        this.removed = removed;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes back those standing orders of a product by a customer of a bakery that are unwanted.
     *
     * @throws Refused if there are none
     */
    @Transactional
    public void remove(Bakery bakery, String customer, Product product, Predicate<StandingOrderKey> unwanted) {
        List<StandingOrderEntity> found =
                orders.findAllByBakeryIdInAndCustomerIn(List.of(bakery.id()), List.of(customer)).stream()
                        .filter(order -> order.key().productId() == product.id())
                        .filter(order -> unwanted.test(order.key()))
                        .toList();
        LocalDate today = bakery.dayAt(clock.instant());
        LocalDate first = found.stream()
                .map(order -> StandingOrderKey.firstDay(order.key().from(), today))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> Refused.because(OrderFailure.UNKNOWN_STANDING_ORDER)
                        .about("customer", customer)
                        .with("product", product.code()));
        found.forEach(order -> keep(bakery.chainId(), bakery.code(), product, order));
        orders.deleteAll(found);
        changes.note(bakery.id(), ChangeKind.ORDERS, first);
    }

    /** Standing orders of nothing keep no product. */
    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        List<StandingOrderEntity> kept = orders.findAllByProductId(product.id());
        kept.stream()
                .filter(order -> order.facts().quantity() > 0)
                .map(order -> order.key().customer())
                .min(Comparator.naturalOrder())
                .ifPresent(customer -> {
                    throw Refused.because(OrderFailure.PRODUCT_STANDING)
                            .about("product", product.code())
                            .with("customer", customer);
                });
        if (!kept.isEmpty()) {
            Map<Long, String> bakeries = catalog.bakeries(chain.id()).stream().collect(toMap(Bakery::id, Bakery::code));
            kept.forEach(order -> keep(
                    chain.id(), Objects.requireNonNull(bakeries.get(order.key().bakeryId())), product, order));
            orders.deleteAll(kept);
            orders.flush();
        }
    }

    private void keep(long chainId, String bakery, Product product, StandingOrderEntity order) {
        removed.keep(chainId, bakery, StandingRow.FORMAT, order.facts().row(bakery, product.code(), order.key()));
    }
}
