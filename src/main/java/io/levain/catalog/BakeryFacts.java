package io.levain.catalog;

import io.levain.files.BakeryRow;
import io.levain.files.Field;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a bakery.
 *
 * @param name what people call it
 * @param latitude degrees north, or null if nobody has said
 * @param longitude degrees east; null if and only if the latitude is
 * @param timeZone where its days begin and end
 * @param country ISO 3166-1, two letters; null if an import of sales made it and nobody has said yet
 * @param region the part after the hyphen of ISO 3166-2, or null
 * @param currency ISO 4217, or null
 * @param bakedAt the code of the bakery where its goods are baked, or null if in its own oven
 */
@Embeddable
public record BakeryFacts(
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude,
        ZoneId timeZone,
        @Nullable String country,
        @Nullable String region,
        @Nullable String currency,
        @Nullable String bakedAt) {

    /** A bakery of which nobody has said anything but where its chain is. */
    static BakeryFacts unknown(String code, ZoneId timeZone) {
        return new BakeryFacts(code, null, null, timeZone, null, null, null, null);
    }

    /** The facts of a new bakery; the row names all that it needs. */
    static BakeryFacts of(BakeryRow row) {
        String name = Objects.requireNonNull(row.name().orNull());
        return unknown(name, Objects.requireNonNull(row.timeZone().orNull())).after(row);
    }

    /** The facts after a row that says some of them. */
    BakeryFacts after(BakeryRow row) {
        return new BakeryFacts(
                Objects.requireNonNull(row.name().over(name)),
                row.latitude().over(latitude),
                row.longitude().over(longitude),
                Objects.requireNonNull(row.timeZone().over(timeZone)),
                row.country().over(country),
                row.region().over(region),
                row.currency().over(currency),
                row.bakedAt().over(bakedAt));
    }

    BakeryRow row(String code, String chain) {
        return new BakeryRow(
                code,
                Field.of(name),
                Field.of(chain),
                Field.of(latitude),
                Field.of(longitude),
                Field.of(timeZone),
                Field.of(country),
                Field.of(region),
                Field.of(currency),
                Field.of(bakedAt));
    }
}
