package io.levain.training;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.jobs.DeadJobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs when a chain's time of the night has come: a moment, in which the training is queued. */
@Configuration(proxyBeanMethods = false)
class TrainingTask {

    private static final Duration UNTIL_RETRY = Duration.ofMinutes(1);

    /** Queues a chain's training and asks for its next night. */
    @Bean
    Task<Void> training(
            ObjectProvider<Trainings> trainings,
            ObjectProvider<TrainingSchedule> schedule,
            Catalog catalog,
            Clock clock) {
        return Tasks.custom(TrainingSchedule.TASK, Void.class)
                .onDeadExecution(DeadJobs.dueAtOnce(clock))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_RETRY))
                .execute((instance, context) -> {
                    Chain chain =
                            catalog.findChain(Long.parseLong(instance.getId())).orElseThrow();
                    trainings.getObject().night(chain, schedule.getObject().last(chain));
                    return (complete, operations) -> {
                        Instant next = schedule.getObject().next(chain);
                        operations.reschedule(complete, next);
                        schedule.getObject().follow(chain.id(), next);
                    };
                });
    }
}
