package io.levain.forecast;

import io.levain.catalog.Bakery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the goods of a shop are baked. What a place bakes for several shops is bound by its trays, presses and oven in
 * all: then none of them binds a shop alone, and what they add or take is shared out afterwards, see {@link Allotments}.
 *
 * @param place the code of the place that bakes for several shops; null for a shop that bakes for itself alone
 * @param oven pieces of all products together that the shop can get, beside firm orders; null for any number
 */
record Kitchen(@Nullable String place, @Nullable Integer oven) {

    /**
     * The one of a bakery.
     *
     * @param sharedPlace the place that bakes for it and for others, if there is one
     */
    static Kitchen of(Bakery bakery, Optional<Bakery> sharedPlace) {
        return sharedPlace
                .map(place -> new Kitchen(place.code(), null))
                .orElseGet(() -> new Kitchen(null, bakery.facts().maximum()));
    }

    /** Whether it bakes for other shops too. */
    boolean isShared() {
        return place != null;
    }

    /** The same if the shop could get at most so many pieces. */
    Kitchen supposing(Integer pieces) {
        return new Kitchen(place, pieces);
    }
}
