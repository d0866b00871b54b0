package io.levain.ledger;

import io.levain.files.OverrideRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A baker's own number, which counts in place of the forecast's: an override.
 *
 * @param count pieces to bake, with those that are firmly ordered
 * @param reason why, or null if nobody said
 * @param by who says so
 * @param saidAt when
 */
public record OwnCount(int count, @Nullable String reason, String by, Instant saidAt) {

    /**
     * How many of them are for those who come without having ordered.
     *
     * @param ordered pieces that are firmly ordered
     */
    public int walkIn(double ordered) {
        return (int) Math.max(0, count - ordered);
    }

    static OwnCount of(OverrideRow row) {
        return new OwnCount(row.count(), row.reason(), row.by(), row.saidAt());
    }
}
