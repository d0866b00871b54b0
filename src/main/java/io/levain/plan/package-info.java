/**
 * What to bake and to pack: what was foretold for all shops of a chain, or what their bakers say instead, side by side
 * and summed up where goods are baked.
 */
@ApplicationModule(allowedDependencies = {"catalog", "facts", "files", "forecast", "intake", "ledger"})
@NullMarked
package io.levain.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
