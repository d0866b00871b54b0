package io.levain.catalog;

import io.levain.facts.Fact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what is known of a country or one of its regions; the module that knows holidays implements it. */
public interface PlaceCheck {

    /**
     * Why a bakery cannot be said to stand there.
     *
     * @param country ISO 3166-1, two letters, a country that exists
     * @param region the part after the hyphen of ISO 3166-2, of the right form, or null
     * @return the reason, which names what would be right, or empty if there is none
     */
    Optional<String> objection(String country, @Nullable String region);

    /**
     * What is not known of a bakery that stands there.
     *
     * @param country as above
     * @param region as above, without an objection
     */
    Optional<Doubt> doubt(String country, @Nullable String region);

    /**
     * Something about a place that its bakery should be told.
     *
     * @param column where it was said, {@code country} or {@code region}
     * @param value what was said
     * @param reason what is not known
     */
    record Doubt(String column, String value, Fact reason) {}
}
