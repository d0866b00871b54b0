package io.levain.models;

import io.levain.catalog.Chain;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which version of a chain's model is in use: the gate after each training, or somebody by hand. */
@Service
public class ModelChoice {

    private static final Logger LOG = LoggerFactory.getLogger(ModelChoice.class);

    private final ModelEntities models;
    private final ModelsInUse inUse;
    private final ModelArchive store;
    private final Changes changes;
    private final Clock clock;

    ModelChoice(ModelEntities models, ModelsInUse inUse, ModelArchive store, Changes changes, Clock clock) {
        this.models = models;
        this.inUse = inUse;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /** The model in use, as what a new one is compared with; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<KeptModel> champion(Chain chain) {
        return inUse.findByChainId(chain.id()).map(used -> model(used.modelId()).kept());
    }

    /**
     * Puts in use what the gate decided, unless a version was chosen by hand.
     *
     * @param made the new model
     * @return the version that was chosen by hand and so stays; empty if the ruling holds
     */
    @Transactional
    public OptionalInt settle(KeptModel made, Ruling ruling) {
        ModelEntity model = model(made.id());
        Optional<ModelInUse> before = inUse.findLockedByChainId(model.chainId());
        if (before.isPresent() && before.get().isChosenByHand()) {
            return OptionalInt.of(model(before.get().modelId()).version());
        }
        ModelInUse now = before.orElseGet(() -> new ModelInUse(model, clock.instant()));
        if (ruling.takesNew()) {
            now.use(model, clock.instant());
        }
        now.serve(ChosenBy.GATE, ruling.servedBy(), ruling.reason());
        inUse.save(now);
        changes.noteAll(model.chainId(), ChangeKind.MODEL, null);
        return OptionalInt.empty();
    }

    /**
     * Puts a version in use by hand. It stays until {@link #release}, whatever trainings bring.
     *
     * @throws Refused if there is no such version, or it is not kept or cannot be read any more
     */
    @Transactional
    public void choose(Chain chain, int version) {
        // first, so that nobody lets go of the version meanwhile
        Optional<ModelInUse> used = inUse.findLockedByChainId(chain.id());
        ModelEntity chosen = models.findByChainIdAndModelVersion(chain.id(), version)
                .orElseThrow(() -> refused(ModelFailure.UNKNOWN_VERSION, version));
        if (!chosen.isKept()) {
            throw refused(ModelFailure.VERSION_NOT_KEPT, version);
        }
        if (store.model(chosen.id()).isEmpty()) {
            throw refused(ModelFailure.VERSION_UNREADABLE, version);
        }
        chosen.choose();
        ModelInUse now = used.orElseThrow();
        now.use(chosen, clock.instant());
        now.serve(
                ChosenBy.HAND,
                ServedBy.MODEL,
                List.of(Fact.of(ServingKind.CHOSEN_BY_HAND).with("version", version)));
        LOG.info("version {} of the model of chain {} was chosen by hand", version, chain.code());
        changes.noteAll(chain.id(), ChangeKind.MODEL, null);
    }

    private static Refused refused(ModelFailure why, int version) {
        return Refused.because(why).about("version", version).with("version", version);
    }

    /** Lets the gate choose again, from the next training on. Does nothing where nobody has chosen by hand. */
    @Transactional
    public void release(Chain chain) {
        inUse.findLockedByChainId(chain.id()).filter(ModelInUse::isChosenByHand).ifPresent(used -> {
            int version = model(used.modelId()).version();
            Fact why = Fact.of(ServingKind.RELEASED).with("version", version);
            used.serve(ChosenBy.GATE, ServedBy.MODEL, List.of(why));
            changes.noteAll(chain.id(), ChangeKind.MODEL, null);
            LOG.info("the gate chooses the model of chain {} again", chain.code());
        });
    }

    private ModelEntity model(long id) {
        return models.findById(id).orElseThrow();
    }
}
