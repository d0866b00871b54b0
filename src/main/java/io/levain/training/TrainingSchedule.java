package io.levain.training;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.ChainChanged;
import io.levain.jobs.ChainSchedule;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says when each chain is to be trained next. */
@Component
class TrainingSchedule {

    static final String TASK = "training";

    private final ChainSchedule schedule;
    private final Catalog catalog;
    private final TrainingRecords records;
    private final Clock clock;

    TrainingSchedule(ObjectProvider<SchedulerClient> scheduler, Catalog catalog, TrainingRecords records, Clock clock) {
        this.schedule = new ChainSchedule(TASK, scheduler);
        this.catalog = catalog;
        this.records = records;
        this.clock = clock;
    }

    /** When the chain is to be trained next: at once if somebody asked for it, else at its time of the night. */
    Instant next(Chain chain) {
        Instant now = clock.instant();
        return records.active(chain).isPresent() ? now : ChainSchedule.next(chain, chain.trainingTime(), now);
    }

    @EventListener(ApplicationReadyEvent.class)
    void scheduleAll() {
        // what stands there already stays: a training missed while the server was down is made up for
        catalog.chains().forEach(chain -> schedule.ensure(chain, next(chain)));
    }

    @TransactionalEventListener
    void chainChanged(ChainChanged event) {
        schedule.set(event.chain(), next(event.chain()));
    }

    @EventListener
    void trainingAsked(TrainingAsked event) {
        catalog.findChain(event.chainId()).ifPresent(chain -> schedule.set(chain, next(chain)));
    }
}
