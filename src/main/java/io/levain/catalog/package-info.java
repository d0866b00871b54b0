/**
 * What there is: chains, bakeries, products, and which bakery sells which product at which price.
 */
@ApplicationModule(allowedDependencies = {"changes", "decision", "facts", "files", "intake", "removals"})
@NullMarked
package io.levain.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
