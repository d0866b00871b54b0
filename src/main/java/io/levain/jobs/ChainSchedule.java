package io.levain.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
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

    private final String task;
    private final ObjectProvider<SchedulerClient> scheduler;

    /** @param task the name of the task in the scheduler */
    public ChainSchedule(String task, ObjectProvider<SchedulerClient> scheduler) {
        this.task = task;
        this.scheduler = scheduler;
    }

    /** Makes the chain's entry if there is none; one that is there stays, also if it is overdue. */
    public void ensure(Chain chain, Instant due) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(new TaskInstance<>(task, id(chain)), due));
    }

    /** Sets when the task is due. If it runs at this moment, it asks for its next time by itself when it ends. */
    public void set(Chain chain, Instant due) {
        scheduler.ifAvailable(client -> {
            if (!client.scheduleIfNotExists(new TaskInstance<>(task, id(chain)), due)) {
                move(client, chain, due);
            }
        });
    }

    /** Sets when the task is due, unless it is due earlier. */
    public void hasten(Chain chain, Instant due) {
        scheduler.ifAvailable(client -> {
            boolean earlier = client.getScheduledExecution(entry(chain))
                    .map(ScheduledExecution::getExecutionTime)
                    .filter(time -> !time.isAfter(due))
                    .isPresent();
            if (!earlier) {
                set(chain, due);
            }
        });
    }

    /** The next time after an instant at which the clock on the chain's wall shows that time of day. */
    public static Instant next(Chain chain, LocalTime time, Instant after) {
        LocalDate today = LocalDate.ofInstant(after, chain.timeZone());
        Instant todays = at(chain, today, time);
        return todays.isAfter(after) ? todays : at(chain, today.plusDays(1), time);
    }

    private static Instant at(Chain chain, LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, chain.timeZone()).toInstant();
    }

    private void move(SchedulerClient client, Chain chain, Instant due) {
        try {
            client.reschedule(entry(chain), due);
        } catch (TaskInstanceException e) {
            // It runs, or has just been taken up: see above.
        }
    }

    private TaskInstanceId entry(Chain chain) {
        return TaskInstanceId.of(task, id(chain));
    }

    private static String id(Chain chain) {
        return String.valueOf(chain.id());
    }
}
