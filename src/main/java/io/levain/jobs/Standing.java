package io.levain.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;

/** Keeps the one entry of a task that is about no chain and no bakery, and that asks for its next time by itself. */
public final class Standing {

    private static final long ONLY = 0;

    private final Entries entries;

    /** @param task the name of the task in the scheduler */
    public Standing(String task, ObjectProvider<SchedulerClient> scheduler) {
        this.entries = new Entries(task, scheduler);
    }

    /** Makes the entry if there is none. */
    public void ensure(Instant due) {
        entries.ensure(ONLY, due);
    }
}
