package io.levain.changes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a bakery's forecasts rest on has changed, and no issue has taken it up yet.
 *
 * @param id tells it from others
 * @param bakeryId the bakery
 * @param kind what changed
 * @param firstDay the first day that it is about, or null if it is about no day in particular
 * @param changedAt when
 */
public record Change(
        long id, long bakeryId, ChangeKind kind, @Nullable LocalDate firstDay, Instant changedAt) {}
