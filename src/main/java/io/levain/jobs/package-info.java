/**
 * When things are due: the schedules of chains and bakeries, kept in the database so that one server at a time does what
 * is due.
 */
@ApplicationModule(allowedDependencies = {"catalog"})
@NullMarked
package io.levain.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
