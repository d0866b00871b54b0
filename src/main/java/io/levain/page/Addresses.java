package io.levain.page;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a chain's pages.
 *
 * @param chain the chain that they are of
 */
record Addresses(Chain chain) {

    private static final String USUAL_CHAIN = "default";

    /**
     * The address of a plan.
     *
     * @param bakery the code of the shop, or null for all
     * @param date the day, or null for tomorrow
     */
    String plan(@Nullable String bakery, @Nullable LocalDate date) {
        return plan(bakery, date, false);
    }

    /** The same, or the sheet of it that is printed. */
    String plan(@Nullable String bakery, @Nullable LocalDate date, boolean sheet) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/plan");
        add(address, "chain", chain.code().equals(USUAL_CHAIN) ? null : chain.code());
        add(address, "bakery", bakery);
        add(address, "date", date);
        add(address, "sheet", sheet ? "true" : null);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            // as a variable, so that what stands in a code cannot be taken for a part of the address
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    /** Of a bakery's plan. */
    String plan(Bakery bakery, @Nullable LocalDate date) {
        return plan(bakery.code(), date);
    }
}
