package io.levain.forecast;

import io.levain.calendar.DaysOver;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.changes.Pending;
import io.levain.facts.Fact;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of forecasts that they no longer rest on all that is known: since when, by what, and when the next ones come. */
@Component
class Outdated {

    private final Changes changes;
    private final Clock clock;

    Outdated(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is to be told of a bakery's forecasts now; empty if they rest on all that is known.
     *
     * @param zone where its days begin and end
     * @param known which days were over when they were issued, or null if that was not noted
     */
    Optional<Fact> warning(long bakeryId, ZoneId zone, @Nullable DaysOver known) {
        Instant now = clock.instant();
        LocalDate overThrough = known == null ? null : known.last();
        List<Pending> outdating = changes.pending(bakeryId).stream()
                .filter(change -> Waiting.outdates(change, overThrough))
                .toList();
        boolean over = isOver(known, now);
        if (outdating.isEmpty() && !over) {
            return Optional.empty();
        }
        TreeSet<String> by = new TreeSet<>();
        outdating.forEach(change -> by.add(change.kind().word()));
        if (over) {
            by.add(ChangeKind.DAY_END.word());
        }
        Stream<Instant> dayEnd = Stream.ofNullable(known).map(DaysOver::next);
        Stream<Instant> next =
                Stream.concat(Stream.of(Waiting.due(outdating), ForecastSchedule.orderTime(zone, now)), dayEnd);
        Stream<Instant> since = Stream.concat(
                outdating.stream().map(Pending::oldest),
                Stream.ofNullable(known).map(DaysOver::next).filter(end -> over));
        return Optional.of(Fact.of(WarningKind.OUTDATED)
                .with("since", earliest(since, zone))
                .with("by", by)
                .with("next", earliest(next, zone)));
    }

    /** Whether another day is over than when they were issued. */
    static boolean isOver(@Nullable DaysOver known, Instant now) {
        return known != null && !now.isBefore(known.next());
    }

    /** As a clock in the bakery shows it. */
    private static OffsetDateTime earliest(Stream<Instant> times, ZoneId zone) {
        Instant first = times.min(Instant::compareTo).orElseThrow();
        return first.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }
}
