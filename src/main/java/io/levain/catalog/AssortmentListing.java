package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.files.AssortmentRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the assortment back as rows of assortment.csv. */
@Service
class AssortmentListing {

    private static final Comparator<AssortmentRow> ORDER = Comparator.comparing(AssortmentRow::bakery)
            .thenComparing(AssortmentRow::product)
            .thenComparing(AssortmentRow::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final Catalog catalog;
    private final AssortmentEntities assortment;

    AssortmentListing(Catalog catalog, AssortmentEntities assortment) {
        this.catalog = catalog;
        this.assortment = assortment;
    }

    /** Gives each row of the chain, or of one bakery, or of one product, to the consumer. */
    @Transactional(readOnly = true)
    public void read(
            Chain chain, @Nullable Bakery bakery, @Nullable Product product, Consumer<? super AssortmentRow> rows) {
        Map<Long, String> bakeries = catalog.bakeries(chain.id()).stream()
                .filter(known -> bakery == null || known.id() == bakery.id())
                .collect(toMap(Bakery::id, Bakery::code));
        Map<Long, String> products = catalog.products(chain.id()).stream()
                .filter(known -> product == null || known.id() == product.id())
                .collect(toMap(Product::id, Product::code));
        assortment.findAllOfChain(chain.id()).stream()
                .filter(row -> bakeries.containsKey(row.key().bakeryId())
                        && products.containsKey(row.key().productId()))
                .map(row -> row.facts()
                        .row(
                                Objects.requireNonNull(bakeries.get(row.key().bakeryId())),
                                Objects.requireNonNull(products.get(row.key().productId())),
                                row.key().from()))
                .sorted(ORDER)
                .forEach(rows);
    }
}
