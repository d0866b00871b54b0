/**
 * What to bake and to pack: the forecasts of all shops of a chain side by side, summed up where goods are baked.
 */
@ApplicationModule(allowedDependencies = {"catalog", "facts", "files", "forecast", "intake"})
@NullMarked
package io.levain.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
