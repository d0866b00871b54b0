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
    private static final Duration LONGEST = Duration.ofSeconds(20);

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

    /** When an issue that follows those changes is due; the end of time if there are none. */
    static Instant due(Collection<Pending> changes) {
        return changes.stream().map(Waiting::due).min(Instant::compareTo).orElse(Instant.MAX);
    }

    private static Instant due(Pending change) {
        return switch (change.kind()) {
            case MODEL, DAY_END -> change.oldest();
            case SALES, ORDERS, WEATHER, CALENDAR, BAKERY, PRODUCTS -> {
                Instant quiet = change.newest().plus(QUIET);
                Instant latest = change.oldest().plus(LONGEST);
                yield quiet.isBefore(latest) ? quiet : latest;
            }
        };
    }
}
