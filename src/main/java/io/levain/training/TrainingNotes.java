package io.levain.training;

import io.levain.demand.past.Notice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was noticed in the histories that trainings learned from. */
@Service
class TrainingNotes {

    /** A history with more flaws than these has one that the first of them tell. */
    private static final int MOST = 500;

    private final TrainingEntities trainings;
    private final NoteEntities notes;

    TrainingNotes(TrainingEntities trainings, NoteEntities notes) {
        this.trainings = trainings;
        this.notes = notes;
    }

    /**
     * Keeps the latest of what was noticed, the latest first.
     *
     * @throws LeaseLost if this run has lost its training
     */
    @Transactional
    public void keep(Lease lease, Collection<Notice> noticed) {
        long training = trainings.held(lease).id();
        notes.saveAll(noticed.stream()
                .sorted(Comparator.comparing(Notice::to).reversed())
                .limit(MOST)
                .map(notice -> new NoteEntity(training, TrainingNote.of(notice)))
                .toList());
    }

    /** The notes of a training, the latest days first. */
    @Transactional(readOnly = true)
    public List<TrainingNote> of(long training) {
        return notes.findAllByTrainingIdOrderById(training).stream()
                .map(NoteEntity::view)
                .toList();
    }
}
