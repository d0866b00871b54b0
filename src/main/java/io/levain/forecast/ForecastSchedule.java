package io.levain.forecast;

import static java.util.stream.Collectors.groupingBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.changes.Change;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.jobs.BakerySchedule;
import io.levain.jobs.DailyTime;
import io.levain.jobs.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says when the forecasts of each bakery are to be issued next: at order time every day, at once after another model went
 * into use, and shortly after anything that they rest on has changed. What changes meanwhile is taken along.
 */
@Component
class ForecastSchedule {

    static final String TASK = "forecast";

    /** The task that looks what has changed. */
    static final String CHANGES = "forecast-changes";

    /** When shops need the numbers. */
    static final LocalTime ORDER_TIME = LocalTime.of(17, 0);

    /** How often it is looked what has changed. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final BakerySchedule schedule;
    private final Standing looks;
    private final Catalog catalog;
    private final Changes changes;
    private final Clock clock;

    ForecastSchedule(ObjectProvider<SchedulerClient> scheduler, Catalog catalog, Changes changes, Clock clock) {
        this.schedule = new BakerySchedule(TASK, scheduler);
        this.looks = new Standing(CHANGES, scheduler);
        this.catalog = catalog;
        this.changes = changes;
        this.clock = clock;
    }

    /** When the bakery's forecasts are due next: at order time, or sooner if something has changed by now. */
    Instant next(Bakery bakery) {
        Instant orderTime = new DailyTime(ORDER_TIME, bakery.zone()).next(clock.instant());
        Instant changed = due(changes.of(bakery.id()));
        return changed.isBefore(orderTime) ? changed : orderTime;
    }

    /**
     * Bakeries that were made while no server ran get their entry; what is overdue stays so. Once it serves, for it takes
     * the longer the more bakeries there are.
     */
    @EventListener
    void scheduleAll(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        looks.ensure(clock.instant());
        catalog.chains()
                .forEach(
                        chain -> catalog.bakeries(chain.id()).forEach(bakery -> schedule.ensure(bakery, next(bakery))));
    }

    /**
     * Makes due what has changed. It asks the database and no memory, so that it does not matter which server or command
     * took a change, nor whether it is still there.
     */
    void takeUpChanges() {
        Map<Long, List<Change>> byBakery = changes.oldest().stream().collect(groupingBy(Change::bakeryId));
        byBakery.forEach(
                (id, changed) -> catalog.findBakery(id).ifPresent(bakery -> schedule.hasten(bakery, due(changed))));
    }

    /** When to look again. */
    Instant nextLook() {
        return clock.instant().plus(BETWEEN_LOOKS);
    }

    private static Instant due(Collection<Change> changed) {
        return changed.stream()
                .map(change -> change.changedAt().plus(patience(change.kind())))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** How long to wait for more of the same kind. */
    private static Duration patience(ChangeKind kind) {
        return switch (kind) {
            case MODEL -> Duration.ZERO;
            // tills send all day long
            case SALES -> Duration.ofMinutes(5);
            // somebody entered something and waits for the count
            case ORDERS, WEATHER, CALENDAR, BAKERY, PRODUCTS -> Duration.ofSeconds(20);
        };
    }
}
