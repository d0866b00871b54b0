/**
 * What is to be told to people, as a kind with parameters. Facts are what is stored and passed on; sentences are made of
 * them at the edge, in the language of whoever reads.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.levain.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
