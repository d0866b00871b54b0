/** How a command reads its arguments, and tells in a sentence what is wrong with them or with what they name. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.levain.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
