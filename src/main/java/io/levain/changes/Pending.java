package io.levain.changes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one kind that are about the same days of a bakery, and that no issue has taken up yet.
 *
 * @param bakeryId the bakery
 * @param kind what changed
 * @param firstDay the first day that they are about, or null if they are about no day in particular
 * @param oldest when the first of them was made
 * @param newest when the last of them was made
 * @param count how many there are
 */
public record Pending(
        long bakeryId, ChangeKind kind, @Nullable LocalDate firstDay, Instant oldest, Instant newest, long count) {}
