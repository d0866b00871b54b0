package io.levain.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which days of a bakery are over.
 *
 * @param last the last one
 * @param next when the day after it is over by the clock; somebody may say so before
 */
public record DaysOver(LocalDate last, Instant next) {}
