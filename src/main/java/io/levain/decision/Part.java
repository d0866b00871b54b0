package io.levain.decision;

/**
 * What is baked, as a tree: a {@link Shelf} is one product in one shop, a {@link SharedLimit} binds the sum of its
 * parts. So shops lie in a product, products in a dough, doughs in an oven, or in any other order.
 */
public sealed interface Part permits Shelf, SharedLimit {}
