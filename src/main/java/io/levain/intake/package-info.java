/**
 * How rows come in over HTTP: bodies of one row or many, as JSON or CSV, read strictly and one by one, answered
 * row by row, with problem details that name field, row and value.
 */
@ApplicationModule(allowedDependencies = {"facts", "files", "http", "texts"})
@NullMarked
package io.levain.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
