package io.levain.training;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.ChainChanged;
import io.levain.jobs.ChainSchedule;
import io.levain.jobs.DailyTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says when the next night of each chain is. */
@Component
class TrainingSchedule {

    static final String TASK = "training";

    private final ChainSchedule schedule;
    private final Catalog catalog;
    private final Clock clock;

    TrainingSchedule(ObjectProvider<SchedulerClient> scheduler, Catalog catalog, Clock clock) {
        this.schedule = new ChainSchedule(TASK, scheduler);
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The chain's next time of the night. */
    Instant next(Chain chain) {
        return night(chain).next(clock.instant());
    }

    /** The chain's last time of the night, which may be now: the night that is to be trained if one is due. */
    Instant last(Chain chain) {
        return night(chain).last(clock.instant());
    }

    private static DailyTime night(Chain chain) {
        return new DailyTime(chain.trainingTime(), chain.timeZone());
    }

    /** Sees to it that a chain that was given another time, while its night was noted, is due then. */
    void follow(long chainId, Instant due) {
        catalog.findChain(chainId)
                .filter(chain -> !next(chain).equals(due))
                .ifPresent(chain -> schedule.set(chain, next(chain)));
    }

    /** Once it serves. What stands there already stays: a training missed while no server ran is made up for. */
    @EventListener
    void scheduleAll(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            catalog.chains().forEach(chain -> schedule.ensure(chain, next(chain)));
        }
    }

    @TransactionalEventListener
    void chainChanged(ChainChanged event) {
        schedule.set(event.chain(), next(event.chain()));
    }
}
