/** The named inputs that a model sees of a target: one series on one day, by what its past and the day's conditions say. */
@NamedInterface
@NullMarked
package io.levain.demand.inputs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
