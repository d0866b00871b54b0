package io.levain.training;

import io.levain.catalog.Chain;
import io.levain.intake.RequestRefused;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which version of a chain's model is in use: the gate after each training, or somebody by hand. */
@Service
class ModelChoice {

    private static final Logger LOG = LoggerFactory.getLogger(ModelChoice.class);

    private final ModelRows models;
    private final ModelsInUse inUse;
    private final ModelStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelChoice(ModelRows models, ModelsInUse inUse, ModelStore store, ApplicationEventPublisher events, Clock clock) {
        this.models = models;
        this.inUse = inUse;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The model in use, as what a new one is compared with; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Judgement.Champion> champion(Chain chain) {
        return inUse.findByChainId(chain.id())
                .map(used -> model(used.modelId()))
                .map(model -> new Judgement.Champion(model.id(), model.version(), model.recipe() == Recipe.NUMBER));
    }

    /**
     * Puts in use what the gate decided, unless a version was chosen by hand.
     *
     * @return the verdict, as a sentence
     */
    @Transactional
    public String settle(ModelEntity made, Judgement judgement) {
        Optional<ModelInUse> before = inUse.findLockedByChainId(made.chainId());
        if (before.isPresent() && before.get().isChosenByHand()) {
            return Verdict.heldBack(model(before.get().modelId()).version());
        }
        ModelInUse now = before.orElseGet(() -> new ModelInUse(made, clock.instant()));
        if (judgement.takesChallenger()) {
            now.use(made, clock.instant());
        }
        String verdict = new Verdict(judgement, made.version()).sentence();
        now.serve(ChosenBy.GATE, judgement.servedBy(), verdict);
        inUse.save(now);
        return verdict;
    }

    /**
     * Puts a version in use by hand. It stays until {@link #release}, whatever trainings bring.
     *
     * @throws RequestRefused if there is no such version (404), or it cannot be read any more (409)
     */
    @Transactional
    public void choose(Chain chain, int version) {
        ModelEntity chosen = models.findByChainIdAndModelVersion(chain.id(), version)
                .orElseThrow(() -> RequestRefused.unknown(
                        "version",
                        String.valueOf(version),
                        "there is no version " + version + " of this chain's model; GET /api/v1/models lists them"));
        if (store.model(chosen.id()).isEmpty()) {
            throw new RequestRefused(
                            HttpStatus.CONFLICT,
                            "version " + version
                                    + " was stored in a form that is not read any more; choose a newer one")
                    .about("version", String.valueOf(version));
        }
        ModelInUse used = inUse.findLockedByChainId(chain.id()).orElseThrow();
        used.use(chosen, clock.instant());
        used.serve(ChosenBy.HAND, ServedBy.MODEL, "version " + version + " was chosen by hand");
        LOG.info("version {} of the model of chain {} was chosen by hand", version, chain.code());
        events.publishEvent(new ModelChosen(chain.id(), version));
    }

    /** Lets the gate choose again, from the next training on. Does nothing where nobody has chosen by hand. */
    @Transactional
    public void release(Chain chain) {
        inUse.findLockedByChainId(chain.id()).filter(ModelInUse::isChosenByHand).ifPresent(used -> {
            int version = model(used.modelId()).version();
            String why = "version " + version + " was chosen by hand; the next training lets the gate choose";
            used.serve(ChosenBy.GATE, ServedBy.MODEL, why);
            LOG.info("the gate chooses the model of chain {} again", chain.code());
        });
    }

    private ModelEntity model(long id) {
        return models.findById(id).orElseThrow();
    }
}
