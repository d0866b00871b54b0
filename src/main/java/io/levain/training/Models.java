package io.levain.training;

import io.levain.demand.DemandModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of every chain's model. The newest version of a chain is the one in use. */
@Service
public class Models {

    private final ModelRows models;
    private final ModelParts parts;
    private final Clock clock;

    /** The models in use, by chain, so that a forecast need not read one anew. */
    private final Map<Long, StoredModel> inUse = new ConcurrentHashMap<>();

    Models(ModelRows models, ModelParts parts, Clock clock) {
        this.models = models;
        this.parts = parts;
        this.clock = clock;
    }

    /** The model in use, or empty if the chain has none yet. */
    @Transactional(readOnly = true)
    public Optional<StoredModel> current(long chainId) {
        return models.findFirstByChainIdOrderByModelVersionDesc(chainId)
                .map(newest -> inUse.compute(
                        chainId, (chain, known) -> known != null && known.id() == newest.id() ? known : read(newest)));
    }

    /** What is on record of the model in use, or empty if the chain has none yet. */
    @Transactional(readOnly = true)
    public Optional<ModelRecord> currentRecord(long chainId) {
        return models.findFirstByChainIdOrderByModelVersionDesc(chainId).map(ModelEntity::view);
    }

    /** What is on record of the model of that id, which a forecast holds. */
    @Transactional(readOnly = true)
    public ModelRecord record(long id) {
        return models.findById(id).orElseThrow().view();
    }

    /** The newest versions of a chain's model, the newest first. */
    @Transactional(readOnly = true)
    public List<ModelRecord> list(long chainId, int most) {
        return models.findAllByChainIdOrderByModelVersionDesc(chainId, Limit.of(most)).stream()
                .map(ModelEntity::view)
                .toList();
    }

    /** Keeps a new model, which is in use from then on, and gives its version. */
    @Transactional
    public int store(TrainingEntity training, DemandModel model) {
        byte[] bytes = bytes(model);
        int version = models.findFirstByChainIdOrderByModelVersionDesc(training.chainId())
                .map(before -> before.view().version() + 1)
                .orElse(1);
        ModelEntity stored =
                models.saveAndFlush(new ModelEntity(training, version, clock.instant(), model, bytes.length));
        parts.saveAll(ModelPart.split(stored.id(), bytes));
        return version;
    }

    private StoredModel read(ModelEntity stored) {
        try (InputStream in = ModelPart.join(parts.findAllByModelIdOrderByPart(stored.id()))) {
            return new StoredModel(stored.id(), stored.view(), DemandModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("version " + stored.view().version() + " cannot be read", e);
        }
    }

    private static byte[] bytes(DemandModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            model.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written but memory
        }
        return out.toByteArray();
    }
}
