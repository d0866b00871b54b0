/**
 * The API page: what the rows, lists and problems of every module are called and mean, said to people and to generators of
 * clients.
 */
@ApplicationModule(allowedDependencies = {"files", "intake"})
@NullMarked
package io.levain.apipage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
