package io.levain.catalog;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.decision.AimRules;
import io.levain.facts.Refused;
import io.levain.intake.NumberedRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what there is. What it gives are copies: they do not change when the catalog does. */
@Service
public class Catalog {

    private final ChainEntities chains;
    private final ChainRows chainRows;
    private final BakeryEntities bakeries;
    private final ProductEntities products;
    private final AssortmentEntities assortment;
    private final AimEntities aims;
    private final Changes changes;

    Catalog(
            ChainEntities chains,
            ChainRows chainRows,
            BakeryEntities bakeries,
            ProductEntities products,
            AssortmentEntities assortment,
            AimEntities aims,
            Changes changes) {
        this.chains = chains;
        this.chainRows = chainRows;
        this.bakeries = bakeries;
        this.products = products;
        this.assortment = assortment;
        this.aims = aims;
        this.changes = changes;
    }

    /** All chains by code. */
    @Transactional(readOnly = true)
    public List<Chain> chains() {
        return chains.findAllByOrderByCode().stream().map(ChainEntity::view).toList();
    }

    /**
     * The chain of that code.
     *
     * @throws Refused if there is none
     */
    public Chain chain(String code) {
        return chainRows
                .find(code)
                .orElseThrow(() -> Refused.because(CatalogFailure.UNKNOWN_CHAIN).about("chain", code));
    }

    /** The chain of that id, or empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Chain> findChain(long id) {
        return chains.findById(id).map(ChainEntity::view);
    }

    /** The bakeries of a chain by code. */
    @Transactional(readOnly = true)
    public List<Bakery> bakeries(long chainId) {
        return bakeries.findAllByChainIdOrderByCode(chainId).stream()
                .map(BakeryEntity::view)
                .toList();
    }

    /** The bakery of that id, or empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Bakery> findBakery(long id) {
        return bakeries.findById(id).map(BakeryEntity::view);
    }

    /** The bakery of that chain and code, or empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Bakery> findBakery(long chainId, String code) {
        return bakeries.findByChainIdAndCode(chainId, code).map(BakeryEntity::view);
    }

    /**
     * The bakery of that chain and code.
     *
     * @throws Refused if there is none
     */
    @Transactional(readOnly = true)
    public Bakery bakery(long chainId, String code) {
        return findBakery(chainId, code)
                .orElseThrow(
                        () -> Refused.because(CatalogFailure.UNKNOWN_BAKERY).about("bakery", code));
    }

    /** The place that bakes for a bakery and for others, of which it may be one itself; empty if it bakes for itself alone. */
    @Transactional(readOnly = true)
    public Optional<Bakery> sharedPlace(Bakery bakery) {
        return bakeries.countBakedFor(bakery.chainId(), bakery.bakedAt()) == 0
                ? Optional.empty()
                : findBakery(bakery.chainId(), bakery.bakedAt());
    }

    /** The bakeries that a place bakes for, by code; itself among them unless its own goods are baked elsewhere. */
    @Transactional(readOnly = true)
    public List<Bakery> bakedFor(Bakery place) {
        return bakeries(place.chainId()).stream()
                .filter(bakery -> bakery.bakedAt().equals(place.code()))
                .toList();
    }

    /** The products of a chain by code. */
    @Transactional(readOnly = true)
    public List<Product> products(long chainId) {
        return products.findAllByChainIdOrderByCode(chainId).stream()
                .map(ProductEntity::view)
                .toList();
    }

    /** The products of those ids, in no order. */
    @Transactional(readOnly = true)
    public List<Product> productsOf(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : products.findAllByIdIn(ids).stream().map(ProductEntity::view).toList();
    }

    /** The product of that chain and code, or empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Product> findProduct(long chainId, String code) {
        return products.findByChainIdAndCode(chainId, code).map(ProductEntity::view);
    }

    /**
     * The product of that chain and code.
     *
     * @throws Refused if there is none
     */
    @Transactional(readOnly = true)
    public Product product(long chainId, String code) {
        return findProduct(chainId, code)
                .orElseThrow(
                        () -> Refused.because(CatalogFailure.UNKNOWN_PRODUCT).about("product", code));
    }

    /** Those bakeries and products of a chain, as many as there are, for who reads rows that name them. */
    @Transactional(readOnly = true)
    public Codes codes(long chainId, Collection<String> bakeryCodes, Collection<String> productCodes) {
        return new Codes(
                bakeryCodes.isEmpty()
                        ? List.of()
                        : bakeries.findAllNamed(chainId, bakeryCodes.toArray(String[]::new)).stream()
                                .map(BakeryEntity::view)
                                .toList(),
                productCodes.isEmpty()
                        ? List.of()
                        : products.findAllNamed(chainId, productCodes.toArray(String[]::new)).stream()
                                .map(ProductEntity::view)
                                .toList());
    }

    /** The bakeries and products of a chain that rows name, as many as there are. */
    @Transactional(readOnly = true)
    public <R> Codes codes(
            long chainId,
            Collection<NumberedRow<R>> rows,
            Function<? super R, @Nullable String> bakery,
            Function<? super R, @Nullable String> product) {
        return codes(chainId, named(rows, bakery), named(rows, product));
    }

    private static <R> Set<String> named(Collection<NumberedRow<R>> rows, Function<? super R, @Nullable String> name) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(name.apply(row.row())))
                .collect(Collectors.toSet());
    }

    /** What a bakery sells, and on which terms. */
    @Transactional(readOnly = true)
    public Assortment assortment(Bakery bakery) {
        return new Assortment(assortment.findAllByBakeryIdIn(List.of(bakery.id())), aims(bakery.chainId()));
    }

    /** The service level of every product in every bakery of a chain. */
    @Transactional(readOnly = true)
    public ServiceLevels serviceLevels(long chainId) {
        return new ServiceLevels(
                new Codes(bakeries(chainId), products(chainId)),
                new Assortment(assortment.findAllOfChain(chainId), aims(chainId)));
    }

    private AimRules<Long> aims(long chainId) {
        return new AimRules<>(aims.findAllByChainId(chainId).stream()
                .collect(Collectors.toMap(
                        row -> new AimRules.Place<>(
                                row.key().bakeryId(), row.key().category()),
                        row -> row.facts().aim())));
    }

    /** Waits until nobody else has locked any of those bakeries, and locks them until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Set<Long> bakeryIds) {
        bakeries.findAllLockedByIdInOrderById(bakeryIds);
    }

    /**
     * Makes the bakeries and products of those codes that are not there yet, named like their codes; a bakery stands
     * in its chain's time zone, and nobody knows yet in which country. For imports that ask to create what they name.
     * They are written in the order of their codes, so that two imports wait for each other one way round alone.
     */
    @Transactional
    public void create(Chain chain, Set<String> bakeryCodes, Set<String> productCodes) {
        Codes known = codes(chain.id(), bakeryCodes, productCodes);
        List<BakeryEntity> newBakeries = bakeries.saveAll(bakeryCodes.stream()
                .sorted()
                .filter(code -> known.bakery(code).isEmpty())
                .map(code -> new BakeryEntity(chain.id(), code, BakeryFacts.unknown(code, chain.timeZone())))
                .collect(Collectors.toList()));
        newBakeries.forEach(bakery -> changes.note(bakery.id(), ChangeKind.BAKERY, null));
        List<ProductEntity> newProducts = products.saveAll(productCodes.stream()
                .sorted()
                .filter(code -> known.product(code).isEmpty())
                .map(code -> new ProductEntity(chain.id(), code, ProductFacts.named(code)))
                .collect(Collectors.toList()));
        if (!newProducts.isEmpty()) {
            changes.noteAll(chain.id(), ChangeKind.PRODUCTS, null);
        }
    }
}
