/** The archive of chains' models: their versions, which of them is in use, and what serves. */
@ApplicationModule(allowedDependencies = {"catalog", "changes", "demand::model", "facts", "intake", "texts"})
@NullMarked
package io.levain.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
