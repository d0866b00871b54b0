/**
 * Import and export of a whole folder of files; what was exported can be imported again and changes nothing.
 */
@ApplicationModule(allowedDependencies = {"calendar", "catalog", "files", "intake", "sales", "weather"})
@NullMarked
package io.levain.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
