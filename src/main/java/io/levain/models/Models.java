package io.levain.models;

import io.levain.demand.model.DemandModel;
import io.levain.facts.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the versions of chains' models, and which of them is in use. */
@Service
public class Models {

    private final ModelEntities models;
    private final ModelsInUse inUse;
    private final ModelArchive store;

    /** The models that serve, by chain, so that a forecast need not read one anew. */
    private final Map<Long, StoredModel> atHand = new ConcurrentHashMap<>();

    Models(ModelEntities models, ModelsInUse inUse, ModelArchive store) {
        this.models = models;
        this.inUse = inUse;
        this.store = store;
    }

    /** What makes the chain's forecasts now: the model in use, or the baker's rule, which is always there. */
    @Transactional(readOnly = true)
    public Serving serving(long chainId) {
        return inUse.findByChainId(chainId)
                .map(this::serving)
                .orElseGet(() -> Serving.ruleAlone(Fact.of(ServingKind.NO_MODEL_YET)));
    }

    private Serving serving(ModelInUse used) {
        StoredModel model = atHand.compute(
                used.chainId(), (chain, known) -> known != null && known.id() == used.modelId() ? known : read(used));
        return model != null || used.servedBy() == ServedBy.RULE
                ? new Serving(used.servedBy(), model, used.reason())
                : Serving.ruleAlone(Fact.of(ServingKind.MODEL_UNREADABLE));
    }

    /** What is on record of the model in use, or empty if the chain has none yet. */
    @Transactional(readOnly = true)
    public Optional<ModelRecord> currentRecord(long chainId) {
        return inUse.findByChainId(chainId)
                .map(used -> models.findById(used.modelId()).orElseThrow().view(used.view()));
    }

    /** When the newest version of the chain's model was made, in use or not; empty if it has none yet. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastMade(long chainId) {
        return models.findFirstByChainIdOrderByModelVersionDesc(chainId)
                .map(newest -> newest.view(null).createdAt());
    }

    /** What is on record of the model of that id, which a forecast holds; not whether it is in use. */
    @Transactional(readOnly = true)
    public ModelRecord record(long id) {
        return models.findById(id).orElseThrow().view(null);
    }

    /** The version in use, and after it the newest others of a chain's model, the newest first. */
    @Transactional(readOnly = true)
    public List<ModelRecord> list(long chainId, int most) {
        Optional<ModelRecord> current = currentRecord(chainId);
        List<ModelRecord> records = new ArrayList<>(current.stream().toList());
        models.findAllByChainIdOrderByModelVersionDesc(chainId, Limit.of(most)).stream()
                .map(model -> model.view(null))
                .filter(model -> current.isEmpty() || current.get().version() != model.version())
                .forEach(records::add);
        return records;
    }

    private @Nullable StoredModel read(ModelInUse used) {
        Optional<DemandModel> model = store.model(used.modelId());
        return model.map(m -> new StoredModel(used.modelId(), record(used.modelId()), m))
                .orElse(null);
    }
}
