package io.levain.training;

import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trainings that wait, one of a chain at most, and the leases of those that run. Several servers draw from it. Each
 * step is a transaction of its own.
 */
@Service
class TrainingQueue {

    /** Of so many trainings of a chain all is kept, of older ones what came of them. */
    static final int KEPT_IN_FULL = 30;

    private final TrainingEntities trainings;
    private final EpochEntities epochs;
    private final NoteEntities notes;
    private final Clock clock;

    TrainingQueue(TrainingEntities trainings, EpochEntities epochs, NoteEntities notes, Clock clock) {
        this.trainings = trainings;
        this.epochs = epochs;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Notes that somebody asks for a training.
     *
     * @throws Refused if one of the chain is active
     */
    @Transactional
    public TrainingRecord ask(Chain chain) {
        trainings.findLockedByActiveChain(chain.id()).ifPresent(active -> {
            throw Refused.because(TrainingFailure.TRAINING_ACTIVE)
                    .with("training", active.id())
                    .with("state", active.state().word());
        });
        return add(chain, TrainingCause.ASKED, null).view(chain);
    }

    /**
     * Notes that a night has come. One that is active already serves for it too, and a night comes only once.
     *
     * @param time the time of the night; null for one that may come again
     */
    @Transactional
    public void night(Chain chain, @Nullable Instant time) {
        if (time != null && trainings.existsByChainIdAndNight(chain.id(), time)) {
            return;
        }
        trainings
                .findLockedByActiveChain(chain.id())
                .ifPresentOrElse(active -> active.servesFor(time), () -> add(chain, TrainingCause.NIGHTLY, time));
    }

    private TrainingEntity add(Chain chain, TrainingCause cause, @Nullable Instant night) {
        int number = trainings.lastNumber(chain.id()) + 1;
        TrainingEntity training = new TrainingEntity(chain.id(), number, cause, clock.instant());
        training.servesFor(night);
        return trainings.saveAndFlush(training);
    }

    /** Begins a training, or begins anew what another run has left; empty if it is not any more as it was seen. */
    @Transactional
    public Optional<Lease> takeUp(ActiveTraining seen) {
        return unchanged(seen).map(training -> {
            epochs.deleteOf(seen.id());
            notes.deleteOf(seen.id());
            Lease lease = Lease.of(seen.id());
            training.takeUp(lease, clock.instant());
            return lease;
        });
    }

    /** Lets a training fail that was begun in vain too often; false if it is not any more as it was seen. */
    @Transactional
    public boolean giveUp(ActiveTraining seen, Fact reason) {
        Optional<TrainingEntity> left = unchanged(seen);
        left.ifPresent(training -> training.fail(clock.instant(), reason));
        return left.isPresent();
    }

    /** Gives back a training unfinished. Does nothing if it has ended, or another run holds it by now. */
    @Transactional
    public void handBack(Lease lease) {
        trainings.findLockedByIdAndLease(lease.training(), lease.word()).ifPresent(TrainingEntity::handBack);
    }

    /** Lets everything wait again that seems to run, for a server that knows itself alone on its database. */
    @Transactional
    public void freeAll() {
        trainings.findAllByActiveChainIsNotNullOrderByAskedAtAscIdAsc().forEach(TrainingEntity::waitAgain);
    }

    /** Forgets how the loss fell and what was noticed in trainings of long ago. What came of them stays on record. */
    @Transactional
    public void forgetOld(long chainId) {
        int upTo = trainings.lastNumber(chainId) - KEPT_IN_FULL;
        epochs.deleteUpTo(chainId, upTo);
        notes.deleteUpTo(chainId, upTo);
    }

    private Optional<TrainingEntity> unchanged(ActiveTraining seen) {
        return trainings.findLockedById(seen.id()).filter(training -> training.isStill(seen));
    }
}
