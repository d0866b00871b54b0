package io.levain.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Bakery;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Keeps one entry in the scheduler for each bakery: when a task is due for it next. The entry is also the lock by which
 * one server at a time does it, and all servers share the bakeries that are due at once. Where there is no scheduler, as
 * in a command, it does nothing.
 */
public final class BakerySchedule {

    private final Entries entries;

    /** @param task the name of the task in the scheduler; its instances are the ids of the bakeries */
    public BakerySchedule(String task, ObjectProvider<SchedulerClient> scheduler) {
        this.entries = new Entries(task, scheduler);
    }

    /** Makes the bakery's entry if there is none; one that is there stays, also if it is overdue. */
    public void ensure(Bakery bakery, Instant due) {
        entries.ensure(bakery.id(), due);
    }

    /**
     * Sets when the task is due, unless it is due earlier, or has failed and waits for its next try. If it runs at this
     * moment, it asks for its next time by itself when it ends.
     */
    public void hasten(Bakery bakery, Instant due) {
        entries.hasten(bakery.id(), due);
    }
}
