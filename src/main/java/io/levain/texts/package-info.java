/** The sentences about facts, in the language of whoever reads; and facts as JSON, for clients and for the database. */
@ApplicationModule(allowedDependencies = {"facts"})
@NullMarked
package io.levain.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
