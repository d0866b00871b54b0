package io.levain.decision;

import org.jspecify.annotations.Nullable;

/**
 * What is lost with one piece, in money, below 0 where it is won; null where price or cost is unknown.
 *
 * @param unsold with a piece that is left: over = cost - salvage
 * @param missed with a piece that was asked for in vain: under = (price - cost) times the share truly lost
 */
public record PieceLoss(@Nullable Double unsold, @Nullable Double missed) {

    /** Nothing is known. */
    public static final PieceLoss UNKNOWN = new PieceLoss(null, null);
}
