/**
 * How good a forecast would have been: rolling origin, metrics, and the baker's rule as the yardstick to beat.
 */
@ApplicationModule(allowedDependencies = {"demand::days", "demand::model", "demand::past", "learning"})
@NullMarked
package io.levain.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
