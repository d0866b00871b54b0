/**
 * How what goes wrong with a request is told: as a problem of RFC 9457 that says what to do next, whoever noticed it; and
 * what of it is no fault of the client's, as a database that is gone or a race that was lost.
 */
@ApplicationModule(allowedDependencies = {"facts", "files", "texts"})
@NullMarked
package io.levain.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
