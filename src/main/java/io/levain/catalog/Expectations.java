package io.levain.catalog;

import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.files.ExpectationRow;
import io.levain.removals.RemovedRows;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bakers expect to sell of products that have hardly sold yet. */
@Service
public class Expectations {

    private static final Comparator<Expectation> ORDER = Comparator.comparing(Expectation::bakery)
            .thenComparing(Expectation::product)
            .thenComparing(Expectation::weekday, nullsFirst(Comparator.<DayOfWeek>naturalOrder()));

    private final Catalog catalog;
    private final ExpectationEntities expectations;
    private final RemovedRows removed;
    private final Changes changes;

    Expectations(Catalog catalog, ExpectationEntities expectations, RemovedRows removed, Changes changes) {
        this.catalog = catalog;
        this.expectations = expectations;
        this.removed = removed;
        this.changes = changes;
    }

    /** All of a chain, by bakery, product and weekday. */
    @Transactional(readOnly = true)
    public List<Expectation> of(Chain chain) {
        return of(chain.id(), catalog.bakeries(chain.id()));
    }

    /** All of a bakery, by product and weekday. */
    @Transactional(readOnly = true)
    public List<Expectation> of(Bakery bakery) {
        return of(bakery.chainId(), List.of(bakery));
    }

    private List<Expectation> of(long chain, List<Bakery> of) {
        Map<Long, String> bakeries = of.stream().collect(toMap(Bakery::id, Bakery::code));
        Map<Long, String> products = catalog.products(chain).stream().collect(toMap(Product::id, Product::code));
        return expectations.findAllByBakeryIdIn(bakeries.keySet()).stream()
                .map(row -> row.facts()
                        .view(
                                Objects.requireNonNull(bakeries.get(row.key().bakeryId())),
                                Objects.requireNonNull(products.get(row.key().productId())),
                                row.key()))
                .sorted(ORDER)
                .toList();
    }

    /**
     * Forgets those of what was expected of a product in a bakery that are unwanted.
     *
     * @throws Refused if there are none
     */
    @Transactional
    public void remove(Bakery bakery, Product product, Predicate<Expectation> unwanted) {
        List<ExpectationEntity> found = expectations.findAllByBakeryIdIn(List.of(bakery.id())).stream()
                .filter(row -> row.key().productId() == product.id())
                .filter(row -> unwanted.test(view(bakery, product, row)))
                .toList();
        if (found.isEmpty()) {
            throw Refused.because(CatalogFailure.NOTHING_EXPECTED).about("product", product.code());
        }
        found.forEach(row -> keep(bakery.chainId(), view(bakery, product, row)));
        expectations.deleteAll(found);
        changes.note(bakery.id(), ChangeKind.PRODUCTS, null);
    }

    /** Forgets what was expected of a product in any bakery. */
    @Transactional
    public void removeAllOf(Chain chain, Product product) {
        of(chain).stream()
                .filter(expected -> expected.product().equals(product.code()))
                .forEach(expected -> keep(chain.id(), expected));
        expectations.removeAllOf(product.id());
    }

    private void keep(long chainId, Expectation expected) {
        removed.keep(chainId, expected.bakery(), ExpectationRow.FORMAT, ExpectationStore.row(expected));
    }

    private static Expectation view(Bakery bakery, Product product, ExpectationEntity row) {
        return row.facts().view(bakery.code(), product.code(), row.key());
    }
}
