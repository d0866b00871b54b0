/** What is told of one day at one bakery: what the calendar and the weather say, its hours, and what sold. */
@NamedInterface
@NullMarked
package io.levain.demand.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
