package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.PlaceFields;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a bakery stands.
 *
 * @param latitude degrees north, or null if nobody has said
 * @param longitude degrees east; null if and only if the latitude is
 * @param timeZone where its days begin and end
 * @param country ISO 3166-1, two letters; null if an import of sales made it and nobody has said yet
 * @param region the part after the hyphen of ISO 3166-2, or null
 */
@Embeddable
public record Place(
        @Nullable Double latitude,
        @Nullable Double longitude,
        ZoneId timeZone,
        @Nullable String country,
        @Nullable String region) {

    public Place {
        region = region == null ? null : PlaceFields.partOf(country, region);
    }

    /** A place of which nothing is known but its time zone. */
    static Place in(ZoneId timeZone) {
        return new Place(null, null, timeZone, null, null);
    }

    /** Whether it is in the same country, and the same region of it, as another. */
    boolean isInRegionOf(@Nullable Place other) {
        return other != null && Objects.equals(country, other.country) && Objects.equals(region, other.region);
    }

    Place after(PlaceFields row) {
        return new Place(
                row.latitude().over(latitude),
                row.longitude().over(longitude),
                Objects.requireNonNull(row.timeZone().over(timeZone)),
                row.country().over(country),
                row.region().over(region));
    }

    PlaceFields fields() {
        return new PlaceFields(
                Field.of(latitude), Field.of(longitude), Field.of(timeZone), Field.of(country), Field.of(region));
    }
}
