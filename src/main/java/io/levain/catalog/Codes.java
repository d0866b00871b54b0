package io.levain.catalog;

import io.levain.files.BadField;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bakeries and products of one chain by their codes, as they were when they were looked up; for who reads rows. */
public final class Codes {

    private final Map<String, Bakery> bakeries;
    private final Map<String, Product> products;

    Codes(Collection<Bakery> bakeries, Collection<Product> products) {
        this.bakeries = bakeries.stream().collect(Collectors.toMap(Bakery::code, Function.identity()));
        this.products = products.stream().collect(Collectors.toMap(Product::code, Function.identity()));
    }

    /** The bakery of that code, or empty if there is none. */
    public Optional<Bakery> bakery(String code) {
        return Optional.ofNullable(bakeries.get(code));
    }

    /** The product of that code, or empty if there is none. */
    public Optional<Product> product(String code) {
        return Optional.ofNullable(products.get(code));
    }

    /** The id of the bakery of that code, or empty if there is none. */
    public Optional<Long> bakeryId(String code) {
        return bakery(code).map(Bakery::id);
    }

    /** The ids of those bakeries, each once; codes that nobody knows are passed over. */
    public Set<Long> bakeryIds(Stream<String> codes) {
        return codes.flatMap(code -> bakery(code).stream()).map(Bakery::id).collect(Collectors.toSet());
    }

    /**
     * The bakery that the column {@code bakery} of a row names.
     *
     * @throws BadField if there is none
     */
    public Bakery knownBakery(String code) {
        return bakery(code)
                .orElseThrow(() -> new BadField(
                        "bakery", code, "is no bakery of this chain; add it by POST /api/v1/bakeries first"));
    }

    /**
     * The product that the column {@code product} of a row names.
     *
     * @throws BadField if there is none
     */
    public Product knownProduct(String code) {
        return product(code)
                .orElseThrow(() -> new BadField(
                        "product", code, "is no product of this chain; add it by POST /api/v1/products first"));
    }
}
