/**
 * Import and export of a whole folder of files; what was exported can be imported again and changes nothing.
 */
@ApplicationModule(allowedDependencies = {"commandline", "facts", "files", "intake", "texts"})
@NullMarked
package io.levain.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
