package io.levain.catalog;

/**
 * The bakery that a request names, not looked up yet: for who looks up more in the same statement, or makes it.
 *
 * @param chain the code of its chain
 * @param code its own code
 */
public record BakeryName(String chain, String code) {}
