package io.levain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may change of an event.
 *
 * @param until its last day, or null if the first is the only one
 */
record EventFacts(@Nullable LocalDate until) {}
