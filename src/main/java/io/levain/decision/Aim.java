package io.levain.decision;

import org.jspecify.annotations.Nullable;

/**
 * How full the shelf shall be; null wherever nobody has said.
 *
 * @param serviceLevel the share of days on which the count should cover demand
 * @param returnRate the share of what is baked for walk-in customers that may be left, as a target
 * @param levelAtLeast the lowest service level that the owner bears
 * @param levelAtMost the highest
 */
public record Aim(
        @Nullable Double serviceLevel,
        @Nullable Double returnRate,
        @Nullable Double levelAtLeast,
        @Nullable Double levelAtMost) {

    boolean setsLevel() {
        return serviceLevel != null || returnRate != null;
    }
}
