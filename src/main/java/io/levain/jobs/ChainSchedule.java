package io.levain.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Chain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Keeps one entry in the scheduler for each chain: when a task is due for it next. The entry is also the lock by which
 * one server at a time does it. Where there is no scheduler, as in a command, it does nothing.
 */
public final class ChainSchedule {

    private final Entries entries;

    /** @param task the name of the task in the scheduler; its instances are the ids of the chains */
    public ChainSchedule(String task, ObjectProvider<SchedulerClient> scheduler) {
        this.entries = new Entries(task, scheduler);
    }

    /** Makes the chain's entry if there is none; one that is there stays, also if it is overdue. */
    public void ensure(Chain chain, Instant due) {
        entries.ensure(chain.id(), due);
    }

    /** Sets when the task is due. If it runs at this moment, it asks for its next time by itself when it ends. */
    public void set(Chain chain, Instant due) {
        entries.set(chain.id(), due);
    }

    /** The next time after an instant at which the clock on the chain's wall shows that time of day. */
    public static Instant next(Chain chain, LocalTime time, Instant after) {
        LocalDate today = LocalDate.ofInstant(after, chain.timeZone());
        Instant todays = at(chain, today, time);
        return todays.isAfter(after) ? todays : at(chain, today.plusDays(1), time);
    }

    /** The last time until an instant at which the clock on the chain's wall showed that time of day. */
    public static Instant last(Chain chain, LocalTime time, Instant until) {
        LocalDate today = LocalDate.ofInstant(until, chain.timeZone());
        Instant todays = at(chain, today, time);
        return todays.isAfter(until) ? at(chain, today.minusDays(1), time) : todays;
    }

    private static Instant at(Chain chain, LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, chain.timeZone()).toInstant();
    }
}
