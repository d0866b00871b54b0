/** What was taken back of what people had entered, as it was, so that it can be sent again. */
@ApplicationModule(allowedDependencies = {"files"})
@NullMarked
package io.levain.removals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
