package io.levain.training;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The epochs of all trainings. */
interface EpochEntities extends Repository<EpochEntity, Long> {

    /** Of a training that one run at a time writes, so that a higher id came later. */
    List<EpochEntity> findAllByTrainingIdOrderById(long trainingId);

    List<EpochEntity> saveAll(Iterable<EpochEntity> epochs);

    @Modifying
    @Query("delete from EpochEntity where trainingId = :trainingId")
    void deleteOf(long trainingId);

    /** Deletes those of a chain's trainings up to one. */
    @Modifying
    @Query("delete from EpochEntity where trainingId in"
            + " (select t.id from TrainingEntity t where t.chainId = :chainId and t.chainNumber <= :upTo)")
    void deleteUpTo(long chainId, int upTo);
}
