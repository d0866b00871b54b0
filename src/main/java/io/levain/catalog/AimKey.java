package io.levain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What tells aims apart.
 *
 * @param bakeryId null: every bakery of the chain
 * @param category null: every category
 */
record AimKey(
        long chainId, @Nullable Long bakeryId, @Nullable String category) {}
