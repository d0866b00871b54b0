package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Expectations;
import io.levain.demand.DemandModel;
import io.levain.demand.NotEnoughHistory;
import io.levain.evaluation.HeldBack;
import io.levain.evaluation.Trial;
import io.levain.facts.Fact;
import io.levain.history.ChainHistory;
import io.levain.history.ChainShares;
import io.levain.history.HistoryReader;
import io.levain.intake.RequestRefused;
import io.levain.models.OldModels;
import io.levain.sales.SalesHistory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Trains the models of chains, one training of a chain at a time. */
@Service
public class Trainings {

    private static final Logger LOG = LoggerFactory.getLogger(Trainings.class);

    private static final int LONGEST_ERROR = 500;

    private final HistoryReader histories;
    private final ChainShares shares;
    private final SalesHistory sales;
    private final Catalog catalog;
    private final Expectations expectations;
    private final TrainingQueue queue;
    private final TrainingRecords records;
    private final Gatekeeper gate;
    private final TrainingNotes notes;
    private final OldModels oldModels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trainings(
            HistoryReader histories,
            ChainShares shares,
            SalesHistory sales,
            Catalog catalog,
            Expectations expectations,
            TrainingQueue queue,
            TrainingRecords records,
            Gatekeeper gate,
            TrainingNotes notes,
            OldModels oldModels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.histories = histories;
        this.shares = shares;
        this.sales = sales;
        this.catalog = catalog;
        this.expectations = expectations;
        this.queue = queue;
        this.records = records;
        this.gate = gate;
        this.notes = notes;
        this.oldModels = oldModels;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a training of the chain shall start as soon as possible.
     *
     * @return its record, in state waiting
     * @throws RequestRefused if there is nothing to learn from or one is active already; answered as 409
     */
    public TrainingRecord ask(String chainCode) {
        Chain chain = catalog.chain(chainCode);
        if (!hasBegun(chain)) {
            throw new RequestRefused(
                    HttpStatus.CONFLICT,
                    "there are no sales to learn from yet; POST them to /api/v1/sales, or what you expect to sell to"
                            + " /api/v1/estimates");
        }
        TrainingRecord asked = noted(() -> {
            records.active(chain).ifPresent(Trainings::refuseSecond);
            return queue.ask(chain);
        });
        tell(new TrainingAsked(chain.id()));
        return asked;
    }

    /**
     * Notes that a chain's time of the night has come, so that it is trained as soon as possible. A night in a shop that
     * has not begun to send sales is passed over in silence.
     *
     * @param time which night; null for one that may come again
     */
    void night(Chain chain, @Nullable Instant time) {
        if (hasBegun(chain)) {
            noted(() -> {
                queue.night(chain, time);
                return true;
            });
            tell(new TrainingAsked(chain.id()));
        }
    }

    /** Notes something, and once more if another server has noted the like at that moment. */
    private static <T> T noted(Supplier<T> noting) {
        try {
            return noting.get();
        } catch (DataIntegrityViolationException e) {
            return noting.get();
        }
    }

    private static void refuseSecond(TrainingRecord active) {
        throw new RequestRefused(
                HttpStatus.CONFLICT,
                "training " + active.id() + " is " + active.state().word() + " already; GET /api/v1/trainings/"
                        + active.id() + " tells how far it is");
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
            tell(new ModelTrained(chain.id(), version));
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
            tell(new TrainingFailed(left.chainId(), reason));
        }
    }

    /** What is written down of an error; its log has all of it. */
    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    private boolean hasBegun(Chain chain) {
        return sales.any(chain.id()) || !expectations.of(chain).isEmpty();
    }

    private void fail(Chain chain, Lease lease, Fact reason) {
        LOG.warn("training {} of chain {} failed: {}", lease.training(), chain.code(), reason);
        try {
            records.change(lease, training -> training.fail(clock.instant(), reason));
        } catch (LeaseLost e) {
            LOG.info("training {} ends here: {}", lease.training(), e.getMessage());
            return;
        }
        tell(new TrainingFailed(chain.id(), reason));
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

    /** What a listener makes of it changes nothing in what has happened. */
    private void tell(Object event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException e) {
            LOG.error("{} was not heard by all", event, e);
        }
    }

    /** The latest trainings of a chain, the latest first. */
    public List<TrainingRecord> latest(Chain chain, int most) {
        return records.list(chain, most);
    }

    private int train(Chain chain, TrainingLog log) {
        try (ChainHistory known = histories.read(chain, Recipe.THREADS)) {
            return train(known, log);
        }
    }

    private int train(ChainHistory known, TrainingLog log) {
        Lease lease = log.lease();
        records.change(lease, training -> training.trains(known));
        shares.keep(known.chain(), known.share());
        notes.keep(lease, known.notices());
        Night night = night(known, lease);
        records.change(lease, training -> training.isMade(night.how()));
        Fitted.Shadow shadow = tryOut(known, night, log);
        log.stage(night.stage(), 1);
        DemandModel model = night.model(log);
        log.stage("comparing with the model in use", 1 + Recipe.HORIZONS.size());
        Judgement judgement = gate.judge(known, shadow);
        log.write();
        return records.end(lease, new Fitted(model, shadow, log.lossForTomorrow()), judgement);
    }

    private Night night(ChainHistory known, Lease lease) {
        return records.get(lease.training()).cause() == TrainingCause.ASKED
                ? Night.fit(known, Fact.of(TrainingKind.ASKED_FOR))
                : Night.of(known, gate.base(known.chain()).orElse(null));
    }

    /** Fits the same recipe without the last days, and asks it for them; null if too few are left to learn from. */
    private Fitted.@Nullable Shadow tryOut(ChainHistory known, Night night, TrainingLog log) {
        for (HeldBack held : HeldBack.choices(known.firstDay(), known.newestDay())) {
            log.stage("trial without the last " + held.days() + " days", 0);
            try {
                Fitted.Shadow shadow = new Fitted.Shadow(night.shadow(held, log), held);
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
