/**
 * The counts of one product on one day: what is said of it, what follows from that, and what does not fit. Plain Java.
 */
@ApplicationModule(allowedDependencies = {"facts"})
@NullMarked
package io.levain.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
