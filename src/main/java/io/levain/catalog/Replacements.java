package io.levain.catalog;

import io.levain.files.BadField;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which product of a chain takes the place of which, while rows of products.csv are taken. */
final class Replacements {

    private final Map<String, String> replaced = new HashMap<>();
    private final Map<String, String> coming = new HashMap<>();

    /** Notes what is stored, or has become of a row. */
    void note(String product, @Nullable String other) {
        coming.remove(product);
        if (other == null) {
            replaced.remove(product);
        } else {
            replaced.put(product, other);
        }
    }

    /** Notes what a row says that is not taken yet. */
    void announce(String product, @Nullable String other) {
        if (other != null) {
            coming.put(product, other);
        }
    }

    /**
     * Passes over what can be.
     *
     * @param isThere whether there is a product of a code
     * @throws BadField if it leads back to the product, if there is no other, or if another takes its place
     */
    void check(String product, String other, Predicate<String> isThere) {
        Set<String> way = way(other);
        if (way.contains(product)) {
            throw new BadField("replaces", other, "leads back to " + product + " itself, by " + String.join(", ", way));
        }
        if (!isThere.test(other)) {
            throw new BadField("replaces", other, "is no product of this chain; send that one first");
        }
        replaced.forEach((by, each) -> {
            if (each.equals(other) && !by.equals(product)) {
                throw new BadField("replaces", other, "is replaced by " + by + " already; only one product can do so");
            }
        });
    }

    /** A product, the one whose place it takes, and so on. */
    private Set<String> way(String product) {
        Set<String> way = new LinkedHashSet<>();
        String code = product;
        while (code != null && way.add(code)) {
            String known = replaced.get(code);
            code = known == null ? coming.get(code) : known;
        }
        return way;
    }
}
