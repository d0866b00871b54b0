package io.levain.training;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs when a chain's training is due. */
@Configuration(proxyBeanMethods = false)
class TrainingTask {

    private static final Duration UNTIL_RETRY = Duration.ofMinutes(5);

    /** Trains a chain and asks for its next night. A server that died in the midst of it is replaced by another. */
    @Bean
    Task<Void> training(
            ObjectProvider<Trainings> trainings, ObjectProvider<TrainingSchedule> schedule, Catalog catalog) {
        return Tasks.custom(TrainingSchedule.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_RETRY))
                .execute((instance, context) -> {
                    long chainId = Long.parseLong(instance.getId());
                    Chain chain = catalog.findChain(chainId).orElseThrow();
                    trainings.getObject().run(chain);
                    // the chain may have been given another time meanwhile
                    return (complete, operations) -> operations.reschedule(
                            complete,
                            schedule.getObject().next(catalog.findChain(chainId).orElse(chain)));
                });
    }
}
