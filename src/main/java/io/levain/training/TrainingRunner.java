package io.levain.training;

import io.levain.catalog.Chain;
import io.levain.demand.model.DemandModel;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.evaluation.HeldBack;
import io.levain.evaluation.Trial;
import io.levain.facts.Fact;
import io.levain.history.ChainHistory;
import io.levain.history.ChainShares;
import io.levain.history.HistoryReader;
import io.levain.models.OldModels;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Runs trainings: makes a chain's model from its history, tries it, and lets the gate decide. */
@Service
class TrainingRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingRunner.class);

    private static final int LONGEST_ERROR = 500;

    private final HistoryReader histories;
    private final ChainShares shares;
    private final TrainingQueue queue;
    private final TrainingRecords records;
    private final Gatekeeper gate;
    private final TrainingNotes notes;
    private final OldModels oldModels;
    private final TrainingEvents events;
    private final Clock clock;

    TrainingRunner(
            HistoryReader histories,
            ChainShares shares,
            TrainingQueue queue,
            TrainingRecords records,
            Gatekeeper gate,
            TrainingNotes notes,
            OldModels oldModels,
            TrainingEvents events,
            Clock clock) {
        this.histories = histories;
        this.shares = shares;
        this.queue = queue;
        this.records = records;
        this.gate = gate;
        this.notes = notes;
        this.oldModels = oldModels;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Runs a training to its end. Never throws because of the training: what went wrong stands in the record, and the
     * model before stays in use. A run that is called off leaves the record as it is, to whoever goes on with it.
     */
    void work(Chain chain, TrainingLog log) {
        long id = log.lease().training();
        LOG.info("training {} of chain {} begins", id, chain.code());
        try {
            int version = train(chain, log);
            LOG.info("training {} of chain {} made version {} of its model", id, chain.code(), version);
            events.tell(new ModelTrained(chain.id(), version));
            tidy(chain);
        } catch (TrainingStopped | LeaseLost e) {
            LOG.info("training {} of chain {} ends here: {}", id, chain.code(), e.getMessage());
        } catch (NotEnoughHistory e) {
            fail(chain, log.lease(), e.lack());
        } catch (RuntimeException | OutOfMemoryError e) {
            goesWrong(chain, log, e);
        }
    }

    private void goesWrong(Chain chain, TrainingLog log, Throwable e) {
        long id = log.lease().training();
        if (log.isCalledOff()) {
            LOG.debug("training {} was called off, and fell over it", id, e);
        } else if (e instanceof NonTransientDataAccessResourceException
                || e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof TransactionException) {
            LOG.warn(
                    "training {} of chain {} has lost the database; it begins anew: {}",
                    id,
                    chain.code(),
                    e.getMessage());
        } else {
            LOG.error("training {} of chain {} failed", id, chain.code(), e);
            fail(chain, log.lease(), Fact.of(TrainingKind.BROKE).with("error", shortened(e.toString())));
        }
    }

    /** Lets a training fail that was begun in vain too often. */
    void giveUp(ActiveTraining left) {
        Fact reason = Fact.of(TrainingKind.GIVEN_UP);
        if (queue.giveUp(left, reason)) {
            LOG.error("training {} failed: {}", left.id(), reason);
            events.tell(new TrainingFailed(left.chainId(), reason));
        }
    }

    /** What is written down of an error; its log has all of it. */
    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    private void fail(Chain chain, Lease lease, Fact reason) {
        LOG.warn("training {} of chain {} failed: {}", lease.training(), chain.code(), reason);
        try {
            records.change(lease, training -> training.fail(clock.instant(), reason));
        } catch (LeaseLost e) {
            LOG.info("training {} ends here: {}", lease.training(), e.getMessage());
            return;
        }
        events.tell(new TrainingFailed(chain.id(), reason));
    }

    /** Lets go of what is old. Where that does not go well, the next night does. */
    private void tidy(Chain chain) {
        try {
            oldModels.letGo(chain.id());
            queue.forgetOld(chain.id());
        } catch (RuntimeException e) {
            LOG.warn("old models and trainings of chain {} stay for another night: {}", chain.code(), e.getMessage());
        }
    }

    private int train(Chain chain, TrainingLog log) {
        try (ChainHistory known = histories.read(chain, Recipe.THREADS)) {
            return train(known, log);
        }
    }

    private int train(ChainHistory known, TrainingLog log) {
        Lease lease = log.lease();
        records.change(lease, training -> {
            training.trains(known);
            shares.keep(known.chain(), known.share());
        });
        notes.keep(lease, known.notices());
        Fitted.Shadow shadow = tryOut(known, log);
        log.stage("fitting on all days", 1);
        DemandModel model = Recipe.fit(known.pasts(), known.newestDay(), log);
        log.stage("comparing with the model in use", 1 + Recipe.HORIZONS.size());
        Judgement judgement = gate.judge(known, shadow);
        log.write();
        return records.end(lease, new Fitted(model, shadow, log.lossForTomorrow()), judgement);
    }

    /** Fits the same recipe without the last days, and asks it for them; null if too few are left to learn from. */
    private Fitted.@Nullable Shadow tryOut(ChainHistory known, TrainingLog log) {
        for (HeldBack held : HeldBack.choices(known.firstDay(), known.newestDay())) {
            log.stage("trial without the last " + held.days() + " days", 0);
            try {
                Fitted.Shadow shadow = new Fitted.Shadow(Recipe.shadow(known.pasts(), held.lastSeen(), log), held);
                Trial trial = Trial.of(shadow.model(), known.pasts(), held, Recipe.THREADS);
                records.change(log.lease(), training -> training.wasTried(trial));
                return shadow;
            } catch (NotEnoughHistory e) {
                LOG.debug(
                        "training {} holds back less than {} days: {}",
                        log.lease().training(),
                        held.days(),
                        e.getMessage());
            }
        }
        records.change(log.lease(), training -> training.wasNotTried(Fact.of(TrainingKind.TOO_SHORT_FOR_TRIAL)));
        return null;
    }
}
