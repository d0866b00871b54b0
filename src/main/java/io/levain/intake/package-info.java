/**
 * How rows come in over HTTP: bodies of one row or many, as JSON or CSV, read strictly and one by one, answered
 * row by row; and how lists of them are given, in parts.
 */
@ApplicationModule(allowedDependencies = {"facts", "files", "http", "problems"})
@NullMarked
package io.levain.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
