package io.levain.plan;

import io.levain.catalog.Bakery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the goods of shops are baked. */
final class Places {

    private final Map<String, Bakery> byCode;

    /**
     * @param bakeries all of the chain
     */
    Places(List<Bakery> bakeries) {
        byCode = bakeries.stream().collect(Collectors.toMap(Bakery::code, Function.identity()));
    }

    /** What people call the place of that code. */
    String name(String code) {
        Bakery place = byCode.get(code);
        return place == null ? code : place.facts().name();
    }
}
