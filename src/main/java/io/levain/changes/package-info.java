/**
 * What has changed of the things that forecasts rest on: written down with the change itself, in its transaction, and
 * kept until an issue has taken it up.
 */
@ApplicationModule(allowedDependencies = {"intake"})
@NullMarked
package io.levain.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
