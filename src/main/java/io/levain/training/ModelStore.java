package io.levain.training;

import io.levain.demand.DemandModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of every chain's model, and its shadow beside it. */
@Component
class ModelStore {

    private static final Logger LOG = LoggerFactory.getLogger(ModelStore.class);

    private final ModelRows models;
    private final ModelParts parts;
    private final Clock clock;

    ModelStore(ModelRows models, ModelParts parts, Clock clock) {
        this.models = models;
        this.parts = parts;
        this.clock = clock;
    }

    /** Keeps a new model as the next version of its chain. */
    @Transactional
    public ModelEntity store(TrainingEntity training, Fitted fitted) {
        byte[] bytes = bytes(fitted.model());
        int version = models.findFirstByChainIdOrderByModelVersionDesc(training.chainId())
                .map(before -> before.version() + 1)
                .orElse(1);
        ModelEntity stored =
                models.saveAndFlush(new ModelEntity(training, version, clock.instant(), fitted.model(), bytes.length));
        parts.saveAll(ModelPart.split(stored.id(), false, bytes));
        if (fitted.shadow() != null) {
            parts.saveAll(
                    ModelPart.split(stored.id(), true, bytes(fitted.shadow().model())));
        }
        return stored;
    }

    /** The model of that id; empty if it was written in a form that is not read any more. */
    @Transactional(readOnly = true)
    public Optional<DemandModel> model(long id) {
        return read(id, false);
    }

    /** The shadow of the model of that id; empty if it has none, or it cannot be read any more. */
    @Transactional(readOnly = true)
    public Optional<DemandModel> shadow(long id) {
        return read(id, true);
    }

    private Optional<DemandModel> read(long id, boolean shadow) {
        List<ModelPart> pieces = parts.findAllByModelIdAndShadowOrderByPart(id, shadow);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = ModelPart.join(pieces)) {
            return Optional.of(DemandModel.read(in));
        } catch (IOException e) {
            LOG.warn("{} {} cannot be read", shadow ? "the shadow of model" : "model", id, e);
            return Optional.empty();
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
