/**
 * A simulated bakery whose weekday, weather, season, event and holiday effects are known, so that what the
 * learner finds can be compared with what is true.
 */
@ApplicationModule(allowedDependencies = {"counts", "demand::days", "files"})
@NullMarked
package io.levain.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
