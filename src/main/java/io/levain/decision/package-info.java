/**
 * How many to bake: from what may sell, what a piece earns and costs, what fits the oven and the shelf, and what was
 * ordered. Plain Java.
 */
@ApplicationModule(allowedDependencies = {"demand::inputs", "demand::model", "facts"})
@NullMarked
package io.levain.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
