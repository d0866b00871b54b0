package io.levain.decision;

import org.jspecify.annotations.Nullable;

/**
 * Which counts can be baked; null wherever nobody has said.
 *
 * @param tray pieces baked at a time; null for any number
 * @param minimum pieces on display at least
 * @param maximum pieces that can be baked in a day
 */
public record Limits(
        @Nullable Integer tray,
        @Nullable Integer minimum,
        @Nullable Integer maximum) {

    /** Any number of pieces. */
    public static final Limits NONE = new Limits(null, null, null);

    /** The steps in which pieces are baked, 1 or more. */
    int step() {
        return tray == null || tray < 1 ? 1 : tray;
    }
}
