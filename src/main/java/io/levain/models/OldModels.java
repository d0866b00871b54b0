package io.levain.models;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of models that nobody will ask for again. What is on record of them stays. */
@Service
public class OldModels {

    /** So many of the newest versions can be gone back to. */
    static final int KEPT = 30;

    private final ModelEntities models;
    private final ModelsInUse inUse;
    private final ModelParts parts;

    OldModels(ModelEntities models, ModelsInUse inUse, ModelParts parts) {
        this.models = models;
        this.inUse = inUse;
        this.parts = parts;
    }

    /**
     * Lets go of the versions of a chain's model that are neither in use, nor were ever chosen by hand, nor are among the
     * newest.
     *
     * @return how many
     */
    @Transactional
    public int letGo(long chainId) {
        // whoever chooses a version waits meanwhile, and then finds it kept or not
        long used = inUse.findLockedByChainId(chainId).map(ModelInUse::modelId).orElse(-1L);
        List<ModelEntity> old = models
                .findAllByChainIdAndKeptTrueAndChosenByHandFalseAndModelVersionLessThanEqual(
                        chainId, newestVersion(chainId) - KEPT)
                .stream()
                .filter(model -> model.id() != used)
                .toList();
        old.forEach(model -> {
            parts.deleteOf(model.id());
            model.letGo();
        });
        return old.size();
    }

    private int newestVersion(long chainId) {
        return models.findFirstByChainIdOrderByModelVersionDesc(chainId)
                .map(ModelEntity::version)
                .orElse(0);
    }
}
