package io.levain.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The trainings of all chains. */
interface TrainingEntities extends Repository<TrainingEntity, Long> {

    Optional<TrainingEntity> findById(long id);

    Optional<TrainingEntity> findByActiveChain(long chainId);

    List<TrainingEntity> findAllByChainIdOrderByIdDesc(long chainId, Limit limit);

    Optional<TrainingEntity> findFirstByChainIdAndStateInOrderByEndedAtDesc(
            long chainId, Collection<TrainingState> states);

    TrainingEntity saveAndFlush(TrainingEntity training);
}
