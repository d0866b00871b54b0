package io.levain.forecast;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.calendar.DayEnds;
import io.levain.calendar.DaysOver;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.changes.Changes;
import io.levain.changes.Pending;
import io.levain.jobs.BakerySchedule;
import io.levain.jobs.DailyTime;
import io.levain.jobs.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says when the forecasts of each bakery are to be issued next: at order time every day, the moment that a day is over
 * there, at once after another model went into use, and shortly after anything that they rest on has changed. What changes
 * meanwhile is taken along.
 */
@Component
class ForecastSchedule {

    static final String TASK = "forecast";

    /** The task that looks what has changed. */
    static final String CHANGES = "forecast-changes";

    /** When shops need the numbers. */
    static final LocalTime ORDER_TIME = LocalTime.of(17, 0);

    /** How often it is looked what has changed. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** Tills say all day long what sold today: so many notes of it are enough to tell of one. */
    private static final int MANY = 20;

    private static final Duration LONGER_THAN_AN_ISSUE = Duration.ofMinutes(10);

    private final BakerySchedule schedule;
    private final Standing looks;
    private final Catalog catalog;
    private final DayEnds dayEnds;
    private final IssuedForecasts issued;
    private final Changes changes;
    private final Clock clock;

    ForecastSchedule(
            ObjectProvider<SchedulerClient> scheduler,
            Catalog catalog,
            DayEnds dayEnds,
            IssuedForecasts issued,
            Changes changes,
            Clock clock) {
        this.schedule = new BakerySchedule(TASK, scheduler);
        this.looks = new Standing(CHANGES, scheduler);
        this.catalog = catalog;
        this.dayEnds = dayEnds;
        this.issued = issued;
        this.changes = changes;
        this.clock = clock;
    }

    /** When the bakery's forecasts are due next: when a day is over, at order time, or when something has changed by now. */
    Instant next(Bakery bakery) {
        LocalDate over = issued.over(bakery.id()).map(DaysOver::last).orElse(null);
        List<Pending> changed = changes.pending(bakery.id()).stream()
                .filter(change -> Waiting.outdates(change, over))
                .toList();
        return Stream.of(
                        orderTime(bakery.zone(), clock.instant()),
                        dayEnds.now(bakery).next(),
                        Waiting.due(changed))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** The next order time after an instant. */
    static Instant orderTime(ZoneId zone, Instant after) {
        return new DailyTime(ORDER_TIME, zone).next(after);
    }

    /**
     * Bakeries that were made while no server ran get their entry, due at once; what is overdue stays so. Once it serves,
     * for it takes the longer the more bakeries there are.
     */
    @EventListener
    void scheduleAll(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        Instant now = clock.instant();
        looks.ensure(now);
        catalog.chains().forEach(chain -> catalog.bakeries(chain.id()).forEach(bakery -> schedule.ensure(bakery, now)));
    }

    /**
     * Makes due what has changed. It asks the database and no memory, so that it does not matter which server or command
     * took a change, nor whether it is still there.
     */
    void takeUpChanges() {
        Map<Long, LocalDate> over = issued.overThrough();
        Map<Long, List<Pending>> outdating = new HashMap<>();
        for (Pending change : changes.pending()) {
            if (Waiting.outdates(change, over.get(change.bakeryId()))) {
                outdating
                        .computeIfAbsent(change.bakeryId(), first -> new ArrayList<>())
                        .add(change);
            } else if (change.count() > MANY) {
                changes.condense(change, clock.instant().minus(LONGER_THAN_AN_ISSUE));
            }
        }
        outdating.forEach((id, changed) ->
                catalog.findBakery(id).ifPresent(bakery -> schedule.hasten(bakery, Waiting.due(changed))));
    }

    /** When to look again. */
    Instant nextLook() {
        return clock.instant().plus(BETWEEN_LOOKS);
    }
}
