package io.levain.training;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The notes of all trainings. */
interface NoteEntities extends Repository<NoteEntity, Long> {

    List<NoteEntity> findAllByTrainingIdOrderById(long trainingId);

    List<NoteEntity> saveAll(Iterable<NoteEntity> notes);
}
