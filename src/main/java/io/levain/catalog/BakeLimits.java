package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.LimitFields;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of a product can be baked; null wherever nobody has said.
 *
 * @param batchSize pieces on a tray
 * @param minimumDisplay pieces that lie in the shop at least
 * @param maximum pieces that can be baked in a day
 */
@Embeddable
public record BakeLimits(
        @Nullable Integer batchSize,
        @Nullable Integer minimumDisplay,
        @Nullable Integer maximum) {

    /** Any number of pieces. */
    public static final BakeLimits NONE = new BakeLimits(null, null, null);

    BakeLimits after(LimitFields row) {
        return new BakeLimits(
                row.batchSize().over(batchSize),
                row.minimumDisplay().over(minimumDisplay),
                row.maximum().over(maximum));
    }

    LimitFields fields() {
        return new LimitFields(Field.of(batchSize), Field.of(minimumDisplay), Field.of(maximum));
    }
}
