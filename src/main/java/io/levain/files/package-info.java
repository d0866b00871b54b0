/**
 * The files in which a bakery's history travels, as row records, read and written row by row so that a file of
 * any size needs the memory of one row.
 */
@ApplicationModule(allowedDependencies = {"counts"})
@NullMarked
package io.levain.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
