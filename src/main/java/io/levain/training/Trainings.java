package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Expectations;
import io.levain.demand.DemandModel;
import io.levain.demand.Histories;
import io.levain.demand.NotEnoughHistory;
import io.levain.evaluation.HeldBack;
import io.levain.evaluation.Trial;
import io.levain.facts.Fact;
import io.levain.history.ChainHistory;
import io.levain.history.HistoryReader;
import io.levain.intake.RequestRefused;
import io.levain.sales.SalesHistory;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Trains the models of chains, one training of a chain at a time. */
@Service
public class Trainings {

    private static final Logger LOG = LoggerFactory.getLogger(Trainings.class);

    private static final int LONGEST_ERROR = 500;

    private final HistoryReader histories;
    private final SalesHistory sales;
    private final Catalog catalog;
    private final Expectations expectations;
    private final TrainingRecords records;
    private final Gatekeeper gate;
    private final TrainingNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trainings(
            HistoryReader histories,
            SalesHistory sales,
            Catalog catalog,
            Expectations expectations,
            TrainingRecords records,
            Gatekeeper gate,
            TrainingNotes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.histories = histories;
        this.sales = sales;
        this.catalog = catalog;
        this.expectations = expectations;
        this.records = records;
        this.gate = gate;
        this.notes = notes;
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
        records.active(chain).ifPresent(Trainings::refuseSecond);
        try {
            TrainingRecord asked = records.ask(chain);
            events.publishEvent(new TrainingAsked(chain.id()));
            return asked;
        } catch (DataIntegrityViolationException e) {
            records.active(chain).ifPresent(Trainings::refuseSecond);
            throw e;
        }
    }

    private static void refuseSecond(TrainingRecord active) {
        throw new RequestRefused(
                HttpStatus.CONFLICT,
                "training " + active.id() + " is " + active.state().word() + " already; GET /api/v1/trainings/"
                        + active.id() + " tells how far it is");
    }

    /**
     * Trains the chain's model now: the training that was asked for, or else one of the night. The caller makes sure
     * that it runs once at a time. Never throws because of the training: what went wrong stands in the record, and the
     * model before stays in use.
     */
    void run(Chain chain) {
        if (records.active(chain).isEmpty() && !hasBegun(chain)) {
            return; // a night in a shop that has not begun to send sales is no failure
        }
        long id = records.start(chain);
        LOG.info("training {} of chain {} begins", id, chain.code());
        try {
            int version = train(chain, id);
            LOG.info("training {} of chain {} made version {} of its model", id, chain.code(), version);
            events.publishEvent(new ModelTrained(chain.id(), version));
        } catch (NotEnoughHistory e) {
            LOG.warn("training {} of chain {} failed: {}", id, chain.code(), e.getMessage());
            fail(chain, id, e.lack());
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("training {} of chain {} failed", id, chain.code(), e);
            fail(chain, id, Fact.of(TrainingKind.BROKE).with("error", shortened(e.toString())));
        }
    }

    /** What is written down of an error; its log has all of it. */
    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    private boolean hasBegun(Chain chain) {
        return sales.any(chain.id()) || !expectations.of(chain).isEmpty();
    }

    private void fail(Chain chain, long id, Fact reason) {
        records.change(id, training -> training.fail(clock.instant(), reason));
        events.publishEvent(new TrainingFailed(chain.id(), reason));
    }

    /** The latest trainings of a chain, the latest first. */
    public List<TrainingRecord> latest(Chain chain, int most) {
        return records.list(chain, most);
    }

    private int train(Chain chain, long id) {
        ChainHistory known = histories.read(chain);
        records.change(id, training -> training.trains(known));
        notes.keep(id, known.histories().notices());
        TrainingLog log = new TrainingLog(id, 1 + Recipe.HORIZONS.size(), records, clock);
        Night night = night(known, id);
        records.change(id, training -> training.isMade(night.how()));
        Fitted.Shadow shadow = tryOut(known, night, id, log);
        log.stage(night.stage(), 1);
        DemandModel model = night.model(log);
        log.stage("comparing with the model in use", 1 + Recipe.HORIZONS.size());
        Judgement judgement = gate.judge(known, shadow);
        return records.end(id, new Fitted(model, shadow, log.lossForTomorrow()), judgement);
    }

    private Night night(ChainHistory known, long id) {
        return records.get(id).cause() == TrainingCause.ASKED
                ? Night.fit(known, Fact.of(TrainingKind.ASKED_FOR))
                : Night.of(known, gate.base(known.chain()).orElse(null));
    }

    /** Fits the same recipe without the last days, and asks it for them; null if too few are left to learn from. */
    private Fitted.@Nullable Shadow tryOut(ChainHistory known, Night night, long id, TrainingLog log) {
        Histories histories = known.histories();
        for (HeldBack held : HeldBack.choices(histories.firstDay(), known.newestDay())) {
            log.stage("trial without the last " + held.days() + " days", 0);
            try {
                Fitted.Shadow shadow = new Fitted.Shadow(night.shadow(held, log), held);
                Trial trial = Trial.of(shadow.model(), histories, held, Recipe.THREADS);
                records.change(id, training -> training.wasTried(trial));
                return shadow;
            } catch (NotEnoughHistory e) {
                LOG.debug("training {} holds back less than {} days: {}", id, held.days(), e.getMessage());
            }
        }
        records.change(id, training -> training.wasNotTried(Fact.of(TrainingKind.TOO_SHORT_FOR_TRIAL)));
        return null;
    }
}
