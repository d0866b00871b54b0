package io.levain.forecast;

import io.levain.changes.ChangeKind;
import io.levain.changes.Pending;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What changes make of forecasts: whether they are outdated, and when the next are due. */
final class Waiting {

    /** Who has entered one thing may be about to enter the next. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** So long at most are forecasts outdated while rows come in one after the other, as those of an import do. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Waiting() {}

    /**
     * Whether forecasts are outdated by the change.
     *
     * @param overThrough the last day that was over when they were issued, or null if none ever were: what sells on
     *     later days counts when these are over
     */
    static boolean outdates(Pending change, @Nullable LocalDate overThrough) {
        return change.kind() != ChangeKind.SALES
                || change.firstDay() == null
                || overThrough == null
                || !change.firstDay().isAfter(overThrough);
    }

    /**
     * When an issue that follows those changes of a bakery is due: once nothing has come for a moment, whatever it is
     * about, for an import speaks of one day after the other. The end of time if there are none.
     */
    static Instant due(Collection<Pending> changes) {
        Instant due = Instant.MAX;
        Instant oldest = Instant.MAX;
        Instant newest = Instant.MIN;
        for (Pending change : changes) {
            if (isUrgent(change.kind())) {
                due = earlier(due, change.oldest());
            } else {
                oldest = earlier(oldest, change.oldest());
                newest = newest.isAfter(change.newest()) ? newest : change.newest();
            }
        }
        return oldest.equals(Instant.MAX) ? due : earlier(due, earlier(newest.plus(QUIET), oldest.plus(LONGEST)));
    }

    /** Whether nothing more of it is to be expected. */
    private static boolean isUrgent(ChangeKind kind) {
        return kind == ChangeKind.MODEL || kind == ChangeKind.DAY_END;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
