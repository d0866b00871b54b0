package io.levain.models;

import io.levain.demand.model.DemandModel;
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
public class ModelArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ModelArchive.class);

    private final ModelEntities models;
    private final ModelParts parts;
    private final Clock clock;

    ModelArchive(ModelEntities models, ModelParts parts, Clock clock) {
        this.models = models;
        this.parts = parts;
        this.clock = clock;
    }

    /** Keeps a new model as the next version of its chain. */
    @Transactional
    public KeptModel keep(NewModel made) {
        byte[] bytes = bytes(made.model());
        int version = models.findFirstByChainIdOrderByModelVersionDesc(made.chainId())
                .map(before -> before.version() + 1)
                .orElse(1);
        ModelEntity stored = models.saveAndFlush(new ModelEntity(made, version, clock.instant(), bytes.length));
        parts.saveAll(ModelPart.split(stored.id(), false, bytes));
        if (made.shadow() != null) {
            parts.saveAll(ModelPart.split(stored.id(), true, bytes(made.shadow())));
        }
        return stored.kept();
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
