package io.levain.catalog;

import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Changes changes;

    Expectations(Catalog catalog, ExpectationEntities expectations, Changes changes) {
        this.catalog = catalog;
        this.expectations = expectations;
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

    /** Forgets what was expected of a product in a bakery; where nothing was, nothing happens. */
    @Transactional
    public void remove(Bakery bakery, Product product) {
        if (expectations.remove(bakery.id(), product.id()) > 0) {
            changes.note(bakery.id(), ChangeKind.PRODUCTS, null);
        }
    }
}
