package io.levain.page;

import io.levain.facts.Fact;
import io.levain.plan.PlannedShop;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shop of which there is more to be told than counts: it is closed, or nothing is foretold.
 *
 * @param name what people call it
 * @param address where it leads
 * @param reason what there is to be told
 */
record ShopState(String name, String address, String reason) {

    /** Those of a plan's shops. */
    static List<ShopState> of(List<PlannedShop> shops, LocalDate date, Addresses addresses, Words words) {
        return shops.stream()
                .flatMap(shop -> Stream.ofNullable(reason(shop, words))
                        .map(reason -> new ShopState(shop.name(), addresses.plan(shop.bakery(), date), reason)))
                .toList();
    }

    private static @Nullable String reason(PlannedShop shop, Words words) {
        Fact wanting = shop.notForetold();
        if (wanting != null) {
            return words.say(wanting);
        }
        if (!shop.closed()) {
            return null;
        }
        Fact because = shop.closedBecause();
        String reason = because == null ? "" : words.sentence(because);
        return words.say("closed", reason.isEmpty() ? 0 : 1, reason);
    }
}
