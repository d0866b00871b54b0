package io.levain.models;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The versions of all chains' models. */
interface ModelEntities extends Repository<ModelEntity, Long> {

    Optional<ModelEntity> findById(long id);

    Optional<ModelEntity> findFirstByChainIdOrderByModelVersionDesc(long chainId);

    Optional<ModelEntity> findByChainIdAndModelVersion(long chainId, int modelVersion);

    List<ModelEntity> findAllByChainIdOrderByModelVersionDesc(long chainId, Limit limit);

    List<ModelEntity> findAllByChainIdAndKeptTrueAndChosenByHandFalseAndModelVersionLessThanEqual(
            long chainId, int modelVersion);

    ModelEntity saveAndFlush(ModelEntity model);
}
