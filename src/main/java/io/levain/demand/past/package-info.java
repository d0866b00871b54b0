/** The days of a bakery in a row, those of each series and what its chain contributes, as a history that is believed. */
@NamedInterface
@NullMarked
package io.levain.demand.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
