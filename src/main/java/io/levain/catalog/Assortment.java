package io.levain.catalog;

import static java.util.stream.Collectors.groupingBy;

import io.levain.decision.AimRules;
import io.levain.files.ProductRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What bakeries sell, and on which terms, as it was when it was looked up. A bakery of which
 * assortment.csv has no row at all sells every product on the product's own terms; a bakery of which it has rows sells
 * those products alone. Of several rows for one product the one that began last holds.
 */
public final class Assortment {

    private static final Comparator<AssortmentEntity> LATEST_FIRST = Comparator.comparing(
                    (AssortmentEntity row) -> row.key().from(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    /** By bakery and product, from left empty. */
    private final Map<AssortmentKey, List<AssortmentEntity>> rows;

    private final Set<Long> bakeriesWithRows;

    /** By product, what is supposed of it instead of what the rows say. */
    private final Map<Long, ProductRow> supposed;

    /** How full the shelves shall be, by the ids of bakeries. */
    private final AimRules<Long> aims;

    Assortment(Collection<AssortmentEntity> all, AimRules<Long> aims) {
        this.aims = aims;
        rows = all.stream()
                .sorted(LATEST_FIRST)
                .collect(groupingBy(row -> row.key().series()));
        bakeriesWithRows = all.stream().map(row -> row.key().bakeryId()).collect(Collectors.toSet());
        supposed = Map.of();
    }

    private Assortment(Assortment other, Map<Long, ProductRow> supposed) {
        this.aims = other.aims;
        this.rows = other.rows;
        this.bakeriesWithRows = other.bakeriesWithRows;
        this.supposed = Map.copyOf(supposed);
    }

    /**
     * The same if what rows of products.csv say held in every bakery, whatever its own terms.
     *
     * @param byProduct the rows by the id of the product; who asks for an offer gives the product as it is after its row
     */
    public Assortment supposing(Map<Long, ProductRow> byProduct) {
        return new Assortment(this, byProduct);
    }

    /** The terms on which the bakery sells the product on that day, or empty if it does not. */
    public Optional<Offer> offer(Bakery bakery, Product product, LocalDate date) {
        if (!bakeriesWithRows.contains(bakery.id())) {
            return Optional.of(ownOffer(bakery, product));
        }
        return rows.getOrDefault(new AssortmentKey(bakery.id(), product.id(), null), List.of()).stream()
                .filter(row -> hasBegun(row, date))
                .findFirst()
                .map(AssortmentEntity::facts)
                .filter(terms -> terms.hold(date))
                .map(terms -> Offer.of(product.facts(), own(product, terms), aims(bakery, product)));
    }

    /** The product's own terms in the bakery, whether it sells it or not. */
    Offer ownOffer(Bakery bakery, Product product) {
        return Offer.of(product.facts(), Terms.NONE, aims(bakery, product));
    }

    private AimRules.Aimed aims(Bakery bakery, Product product) {
        ProductFacts facts = product.facts();
        return aims.of(facts.aims().aim(), bakery.id(), facts.category());
    }

    /** Whether it is supposed of the product what an unsold piece brings. */
    public boolean supposesSalvage(Product product) {
        ProductRow row = supposed.get(product.id());
        return row != null && row.money().salvage().isGiven();
    }

    private Terms own(Product product, Terms terms) {
        ProductRow row = supposed.get(product.id());
        return row == null ? terms : terms.without(row);
    }

    private static boolean hasBegun(AssortmentEntity row, LocalDate date) {
        LocalDate from = row.key().from();
        return from == null || !from.isAfter(date);
    }
}
