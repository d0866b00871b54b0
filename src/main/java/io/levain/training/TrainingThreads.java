package io.levain.training;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for trainings to run and runs them, on a thread of its own, so that no job waits for them. Where the scheduler
 * does not run, as in a command, this does not either.
 */
@Component
class TrainingThreads {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** Progress is fresh for who looks, and the database is left alone. */
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(1);

    private static final int WRITES_PER_SIGN = Math.toIntExact(TrainingLog.SIGN_OF_LIFE.dividedBy(BETWEEN_WRITES));

    /** How long a stop waits for the end of the epoch. Nobody else does: the training is handed back by then. */
    private static final Duration UNTIL_GIVEN_UP = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(TrainingThreads.class);

    private final TrainingWorker worker;
    private final TrainingQueue queue;
    private final OneServer database;
    private final ObjectProvider<Scheduler> scheduler;
    private final AtomicInteger writes = new AtomicInteger();

    private @Nullable ScheduledExecutorService work;
    private @Nullable ScheduledExecutorService signs;

    TrainingThreads(
            TrainingWorker worker, TrainingQueue queue, OneServer database, ObjectProvider<Scheduler> scheduler) {
        this.worker = worker;
        this.queue = queue;
        this.database = database;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (work != null
                || scheduler.stream().noneMatch(jobs -> jobs.getSchedulerState().isStarted())) {
            return;
        }
        work = newThread("trainings");
        signs = newThread("training-signs");
        if (database.isHere()) {
            // before it looks for the first time, but no request waits for it
            work.execute(() -> quietly(queue::freeAll));
        }
        repeat(work, BETWEEN_LOOKS, this::workOnAll);
        repeat(signs, BETWEEN_WRITES, this::sign);
    }

    /** Somebody has asked here, and need not wait for the next look. */
    @EventListener
    synchronized void asked(TrainingAsked event) {
        if (work != null && !work.isShutdown()) {
            work.execute(() -> quietly(this::workOnAll));
        }
    }

    /** Comes first of all that stops, while the database can still be reached. */
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        if (work == null || signs == null) {
            return;
        }
        // without interrupts: they would close the files of an H2 database under it
        work.shutdown();
        signs.shutdown();
        quietly(worker::stop);
        if (!work.awaitTermination(UNTIL_GIVEN_UP.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.info("the training that was handed back is still in an epoch; it ends with the process");
        }
    }

    private void workOnAll() {
        while (worker.workOnNext()) {
            // another one may wait
        }
    }

    private void sign() {
        worker.write(writes.incrementAndGet() % WRITES_PER_SIGN == 0);
    }

    private static void repeat(ScheduledExecutorService thread, Duration pause, Runnable work) {
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(() -> quietly(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What goes wrong once, as when the database is away, is tried again. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("trainings cannot be looked after now: {}", e.getMessage());
            LOG.debug("because of", e);
        }
    }

    private static ScheduledExecutorService newThread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
