package io.levain.catalog;

/**
 * A chain is new, or its name, time zone or training time is; published before the transaction ends.
 *
 * @param chain as it is now
 */
public record ChainChanged(Chain chain) {}
