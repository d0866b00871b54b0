package io.levain.forecast;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.calendar.CalendarChanged;
import io.levain.catalog.Catalog;
import io.levain.catalog.CatalogChanged;
import io.levain.catalog.Chain;
import io.levain.jobs.ChainSchedule;
import io.levain.models.ModelChosen;
import io.levain.sales.OrdersRecorded;
import io.levain.sales.SalesRecorded;
import io.levain.training.ModelTrained;
import io.levain.weather.WeatherRecorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says when the forecasts of each chain are to be issued next: at order time every day, at once after a training or when a model was chosen by hand, and
 * shortly after anything that they rest on has changed. What changes meanwhile is taken along.
 */
@Component
class ForecastSchedule {

    static final String TASK = "forecast";

    /** When shops need the numbers. */
    static final LocalTime ORDER_TIME = LocalTime.of(17, 0);

    /** Somebody entered something and waits for the count. */
    private static final Duration AFTER_AN_ENTRY = Duration.ofSeconds(20);

    /** Tills send all day long. */
    private static final Duration AFTER_SALES = Duration.ofMinutes(5);

    private final ChainSchedule schedule;
    private final Catalog catalog;
    private final Clock clock;

    ForecastSchedule(ObjectProvider<SchedulerClient> scheduler, Catalog catalog, Clock clock) {
        this.schedule = new ChainSchedule(TASK, scheduler);
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The chain's next order time. */
    Instant next(Chain chain) {
        return ChainSchedule.next(chain, ORDER_TIME, clock.instant());
    }

    @EventListener(ApplicationReadyEvent.class)
    void scheduleAll() {
        catalog.chains().forEach(chain -> schedule.ensure(chain, next(chain)));
    }

    @EventListener
    void modelTrained(ModelTrained event) {
        hasten(event.chainId(), Duration.ZERO);
    }

    /** Told within the transaction of the choice. */
    @TransactionalEventListener
    void modelChosen(ModelChosen event) {
        hasten(event.chainId(), Duration.ZERO);
    }

    @EventListener
    void salesRecorded(SalesRecorded event) {
        hasten(event.chainId(), AFTER_SALES);
    }

    @EventListener
    void ordersRecorded(OrdersRecorded event) {
        hasten(event.chainId(), AFTER_AN_ENTRY);
    }

    @EventListener
    void weatherRecorded(WeatherRecorded event) {
        hasten(event.chainId(), AFTER_AN_ENTRY);
    }

    /** Told within the transaction of a single change, and outside one after a batch. */
    @TransactionalEventListener(fallbackExecution = true)
    void calendarChanged(CalendarChanged event) {
        hasten(event.chainId(), AFTER_AN_ENTRY);
    }

    @EventListener
    void catalogChanged(CatalogChanged event) {
        hasten(event.chainId(), AFTER_AN_ENTRY);
    }

    private void hasten(long chainId, Duration wait) {
        catalog.findChain(chainId)
                .ifPresent(chain -> schedule.hasten(chain, clock.instant().plus(wait)));
    }
}
