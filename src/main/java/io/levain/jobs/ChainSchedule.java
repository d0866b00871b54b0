package io.levain.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Chain;
import java.time.Instant;
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
}
