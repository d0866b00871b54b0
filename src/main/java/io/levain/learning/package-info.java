/**
 * Gradient descent on a table of numbers: losses, optimiser, trainer and the immutable model that comes out.
 * Knows nothing of bread: rows of inputs and targets go in, weights come out, and the same seed gives the same
 * weights to the bit.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.levain.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
