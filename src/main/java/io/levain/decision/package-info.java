/**
 * How many to bake: from what may sell, what a piece earns and costs, what fits the oven and the shelf, and what was
 * ordered. {@code BakeCount} tells it of one product, {@code BakePlan} of several that share a press, a tray or an oven,
 * and {@code Outcomes} what is then to be expected. Plain Java.
 */
@ApplicationModule(allowedDependencies = {"demand::days", "demand::inputs", "demand::model", "facts"})
@NullMarked
package io.levain.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
