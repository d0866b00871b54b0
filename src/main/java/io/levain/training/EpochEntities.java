package io.levain.training;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The epochs of all trainings. */
interface EpochEntities extends Repository<EpochEntity, Long> {

    List<EpochEntity> findAllByTrainingIdOrderById(long trainingId);

    List<EpochEntity> saveAll(Iterable<EpochEntity> epochs);
}
