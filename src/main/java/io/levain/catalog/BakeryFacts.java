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
 * @param place where it stands
 * @param currency ISO 4217, or null
 * @param bakedAt the code of the bakery where its goods are baked, or null if in its own oven
 * @param maximum pieces of all products together that its oven can bake in a day, beside firm orders; null for any number
 */
@Embeddable
public record BakeryFacts(
        String name,
        Place place,
        @Nullable String currency,
        @Nullable String bakedAt,
        @Nullable Integer maximum) {

    /** A bakery of which nobody has said anything but where its chain is. */
    static BakeryFacts unknown(String code, ZoneId timeZone) {
        return new BakeryFacts(code, Place.in(timeZone), null, null, null);
    }

    /** The facts of a new bakery; the row names all that it needs. */
    static BakeryFacts of(BakeryRow row) {
        String name = Objects.requireNonNull(row.name().orNull());
        return unknown(name, Objects.requireNonNull(row.place().timeZone().orNull()))
                .after(row);
    }

    /** The facts after a row that says some of them. */
    BakeryFacts after(BakeryRow row) {
        return new BakeryFacts(
                Objects.requireNonNull(row.name().over(name)),
                place.after(row.place()),
                row.currency().over(currency),
                row.bakedAt().over(bakedAt),
                row.maximum().over(maximum));
    }

    BakeryRow row(String code, String chain) {
        return new BakeryRow(
                code,
                Field.of(name),
                Field.of(chain),
                place.fields(),
                Field.of(currency),
                Field.of(bakedAt),
                Field.of(maximum));
    }
}
