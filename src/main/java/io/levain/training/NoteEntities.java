package io.levain.training;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The notes of all trainings. */
interface NoteEntities extends Repository<NoteEntity, Long> {

    /** Of a training that one run at a time writes, so that a higher id came later. */
    List<NoteEntity> findAllByTrainingIdOrderById(long trainingId);

    List<NoteEntity> saveAll(Iterable<NoteEntity> notes);

    @Modifying
    @Query("delete from NoteEntity where trainingId = :trainingId")
    void deleteOf(long trainingId);

    /** Deletes those of a chain's trainings up to one. */
    @Modifying
    @Query("delete from NoteEntity where trainingId in"
            + " (select t.id from TrainingEntity t where t.chainId = :chainId and t.chainNumber <= :upTo)")
    void deleteUpTo(long chainId, int upTo);
}
