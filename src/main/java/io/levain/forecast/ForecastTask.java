package io.levain.forecast;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.jobs.DeadJobs;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs for forecasts. */
@Configuration(proxyBeanMethods = false)
class ForecastTask {

    private static final Duration UNTIL_RETRY = Duration.ofMinutes(5);

    private static final Duration UNTIL_LOOK = Duration.ofSeconds(30);

    /** Issues a bakery's forecasts and asks for its next time. What goes wrong with one bakery stops no other. */
    @Bean
    Task<Void> forecast(
            ObjectProvider<Forecasts> forecasts,
            ObjectProvider<ForecastSchedule> schedule,
            Catalog catalog,
            Clock clock) {
        return Tasks.custom(ForecastSchedule.TASK, Void.class)
                .onDeadExecution(DeadJobs.dueAtOnce(clock))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_RETRY))
                .execute((instance, context) -> {
                    Optional<Bakery> bakery = catalog.findBakery(Long.parseLong(instance.getId()));
                    bakery.ifPresent(forecasts.getObject()::issue);
                    return (complete, operations) -> bakery.ifPresentOrElse(
                            known -> operations.reschedule(
                                    complete, schedule.getObject().next(known)),
                            operations::remove);
                });
    }

    /** Shares out what a place bakes for several shops. */
    @Bean
    Task<Void> allotment(ObjectProvider<Allotments> allotments, Catalog catalog, Clock clock) {
        return Tasks.custom(AllotmentSchedule.TASK, Void.class)
                .onDeadExecution(DeadJobs.dueAtOnce(clock))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_RETRY))
                .execute((instance, context) -> {
                    catalog.findBakery(Long.parseLong(instance.getId())).ifPresent(allotments.getObject()::allot);
                    return (complete, operations) -> operations.remove();
                });
    }

    /** Looks what has changed and makes it due; on one server at a time. */
    @Bean
    Task<Void> forecastChanges(
            ObjectProvider<ForecastSchedule> schedule, ObjectProvider<AllotmentSchedule> allotments, Clock clock) {
        return Tasks.custom(ForecastSchedule.CHANGES, Void.class)
                .onDeadExecution(DeadJobs.dueAtOnce(clock))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_LOOK))
                .execute((instance, context) -> {
                    schedule.getObject().takeUpChanges();
                    allotments.getObject().takeUpIssues();
                    return (complete, operations) ->
                            operations.reschedule(complete, schedule.getObject().nextLook());
                });
    }
}
