package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws trainings from the queue and runs them, one at a time, on the thread that calls. */
@Component
class TrainingWorker {

    /** What brings a server down is not tried for ever. */
    private static final int MOST_BEGUN = 5;

    private static final Logger LOG = LoggerFactory.getLogger(TrainingWorker.class);

    private final TrainingQueue queue;
    private final TrainingRecords records;
    private final TrainingWatch watch;
    private final TrainingRunner runner;
    private final Catalog catalog;

    private volatile boolean stopping;
    private volatile @Nullable TrainingLog current;

    TrainingWorker(
            TrainingQueue queue, TrainingRecords records, TrainingWatch watch, TrainingRunner runner, Catalog catalog) {
        this.queue = queue;
        this.records = records;
        this.watch = watch;
        this.runner = runner;
        this.catalog = catalog;
    }

    /** Runs the training that waits longest or that another server has left, to its end; false if there is none. */
    boolean workOnNext() {
        for (ActiveTraining left : watch.left(records.active())) {
            if (stopping) {
                return false;
            }
            if (left.begun() >= MOST_BEGUN) {
                runner.giveUp(left);
            } else if (workOn(left)) {
                return true;
            }
        }
        return false;
    }

    private boolean workOn(ActiveTraining left) {
        Optional<Lease> lease = queue.takeUp(left);
        if (lease.isEmpty()) {
            return false; // another server was faster
        }
        Chain chain = catalog.findChain(left.chainId()).orElseThrow();
        if (left.begun() > 0) {
            LOG.warn("training {} of chain {} was left unfinished; it begins anew", left.id(), chain.code());
        }
        TrainingLog log = new TrainingLog(lease.get(), 1 + Recipe.HORIZONS.size(), records);
        current = log;
        try {
            if (stopping) {
                queue.handBack(lease.get());
            } else {
                runner.work(chain, log);
            }
        } finally {
            current = null;
        }
        return true;
    }

    /** Writes how far the training is that runs, if there is any news of it, or if it is to give a sign of life. */
    void write(boolean signOfLife) {
        TrainingLog log = current;
        if (log != null && (signOfLife || log.hasNews())) {
            log.write();
        }
    }

    /** Hands back the training that runs, and begins no other. The run itself ends shortly after. */
    void stop() {
        stopping = true;
        TrainingLog log = current;
        if (log != null) {
            log.callOff();
            queue.handBack(log.lease());
            LOG.info(
                    "training {} is handed back, as the server stops",
                    log.lease().training());
        }
    }
}
