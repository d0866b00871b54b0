/**
 * What kind of day it is: public holidays, special days, opening hours, closures and events. Implements the
 * calendar that the demand model asks.
 */
@ApplicationModule(allowedDependencies = {"catalog", "changes", "demand::days", "facts", "files", "intake", "removals"})
@NullMarked
package io.levain.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
