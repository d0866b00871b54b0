package io.levain.catalog;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.files.AssortmentRow;
import io.levain.files.ProductRow;
import io.levain.removals.RemovedRows;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes products that were entered by mistake, with all that was said of them. */
@Service
class ProductRemovals {

    private final ProductEntities products;
    private final AssortmentEntities assortment;
    private final AssortmentListing offers;
    private final Expectations expectations;
    private final ObjectProvider<ProductTraces> traces;
    private final RemovedRows removed;
    private final Changes changes;

    ProductRemovals(
            ProductEntities products,
            AssortmentEntities assortment,
            AssortmentListing offers,
            Expectations expectations,
            ObjectProvider<ProductTraces> traces,
            RemovedRows removed,
            Changes changes) {
        this.products = products;
        this.assortment = assortment;
        this.offers = offers;
        this.expectations = expectations;
        this.traces = traces;
        this.removed = removed;
        this.changes = changes;
    }

    /**
     * Removes a product.
     *
     * @throws Refused if it is gone already, or has to stay as it sold or was ordered
     */
    @Transactional
    public void remove(Chain chain, Product product) {
        ProductEntity stored = products.findByChainIdAndCode(chain.id(), product.code())
                .orElseThrow(
                        () -> Refused.because(CatalogFailure.UNKNOWN_PRODUCT).about("product", product.code()));
        forget(chain, product);
        products.findAllReplacing(chain.id()).stream()
                .filter(other -> product.code().equals(other.facts().past().replaces()))
                .forEach(other -> letGo(chain, other));
        offers.read(chain, null, product, row -> removed.keep(chain.id(), row.bakery(), AssortmentRow.FORMAT, row));
        assortment.removeAllOf(product.id());
        expectations.removeAllOf(chain, product);
        removed.keep(chain.id(), null, ProductRow.FORMAT, stored.facts().row(product.code()));
        products.remove(product.id());
        forget(chain, product);
        changes.noteAll(chain.id(), ChangeKind.PRODUCTS, null);
    }

    /** Lets a product take the place of none. */
    private void letGo(Chain chain, ProductEntity other) {
        removed.keep(chain.id(), null, ProductRow.FORMAT, other.facts().row(other.code()));
        other.learn(other.facts().replacingNone());
    }

    private void forget(Chain chain, Product product) {
        List<ProductTraces> all = traces.orderedStream().toList();
        all.forEach(kept -> kept.forget(chain, product));
    }
}
