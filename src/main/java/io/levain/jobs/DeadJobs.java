package io.levain.jobs;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import java.time.Clock;

/** What becomes of a job that a server was at when it died. */
public final class DeadJobs {

    private DeadJobs() {}

    /**
     * It is due at once, wherever somebody looks next. The scheduler's own way of saying so asks the machine for the
     * time; where Levain's clock is behind that, the job would wait until it catches up, and look like one that failed.
     *
     * @param clock by which jobs are due
     */
    public static <T> DeadExecutionHandler<T> dueAtOnce(Clock clock) {
        return (dead, operations) -> operations.reschedule(dead, clock.instant());
    }
}
