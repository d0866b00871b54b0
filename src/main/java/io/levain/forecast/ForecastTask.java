package io.levain.forecast;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs when a chain's forecasts are due. */
@Configuration(proxyBeanMethods = false)
class ForecastTask {

    private static final Duration UNTIL_RETRY = Duration.ofMinutes(5);

    /** Issues a chain's forecasts and asks for the next order time. */
    @Bean
    Task<Void> forecast(
            ObjectProvider<Forecasts> forecasts, ObjectProvider<ForecastSchedule> schedule, Catalog catalog) {
        return Tasks.custom(ForecastSchedule.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_RETRY))
                .execute((instance, context) -> {
                    Chain chain =
                            catalog.findChain(Long.parseLong(instance.getId())).orElseThrow();
                    forecasts.getObject().issue(chain);
                    return (complete, operations) ->
                            operations.reschedule(complete, schedule.getObject().next(chain));
                });
    }
}
