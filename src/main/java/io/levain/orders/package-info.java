/**
 * What was firmly ordered of a product: for a day, or for every such weekday until further notice.
 */
@ApplicationModule(allowedDependencies = {"calendar", "catalog", "changes", "facts", "files", "intake", "removals"})
@NullMarked
package io.levain.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
