package io.levain.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;

/** The entries of one task in the scheduler, one for each id; none where there is no scheduler, as in a command. */
final class Entries {

    private final String task;
    private final ObjectProvider<SchedulerClient> scheduler;

    Entries(String task, ObjectProvider<SchedulerClient> scheduler) {
        this.task = task;
        this.scheduler = scheduler;
    }

    void ensure(long id, Instant due) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(instance(id), due));
    }

    void set(long id, Instant due) {
        scheduler.ifAvailable(client -> {
            if (!client.scheduleIfNotExists(instance(id), due)) {
                move(client, id, due);
            }
        });
    }

    void hasten(long id, Instant due) {
        scheduler.ifAvailable(client -> {
            boolean stays = client.getScheduledExecution(entry(id))
                    .filter(known -> isRetry(known) || !known.getExecutionTime().isAfter(due))
                    .isPresent();
            if (!stays) {
                set(id, due);
            }
        });
    }

    /** Whoever failed waits before trying again, however often asked. */
    private static boolean isRetry(ScheduledExecution<?> execution) {
        return execution.getConsecutiveFailures() > 0;
    }

    private void move(SchedulerClient client, long id, Instant due) {
        try {
            client.reschedule(entry(id), due);
        } catch (TaskInstanceException e) {
            // It runs, or has just been taken up; when it ends it asks for its next time by itself.
        }
    }

    private TaskInstance<Void> instance(long id) {
        return new TaskInstance<>(task, String.valueOf(id));
    }

    private TaskInstanceId entry(long id) {
        return TaskInstanceId.of(task, String.valueOf(id));
    }
}
