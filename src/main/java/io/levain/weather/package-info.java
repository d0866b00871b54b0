/**
 * The weather of a bakery's days: as it was observed, and as it was forecast at the time.
 */
@ApplicationModule(allowedDependencies = {"catalog", "changes", "demand::days", "files", "intake"})
@NullMarked
package io.levain.weather;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
