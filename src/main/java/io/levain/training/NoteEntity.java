package io.levain.training;

import io.levain.facts.Fact;
import io.levain.texts.FactConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A note of a training. */
@Entity
@Table(name = "training_note")
class NoteEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_note_seq")
    @SequenceGenerator(name = "training_note_seq", sequenceName = "training_note_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long trainingId;

    private String kind;
    private String bakery;
    private @Nullable String product;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Convert(converter = FactConverter.class)
    private Fact about;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected NoteEntity() {}

    NoteEntity(long trainingId, TrainingNote of) {
        this.trainingId = trainingId;
        this.kind = of.kind();
        this.bakery = of.bakery();
        this.product = of.product();
        this.firstDay = of.from();
        this.lastDay = of.to();
        this.about = of.about();
    }

    TrainingNote view() {
        return new TrainingNote(kind, bakery, product, firstDay, lastDay, about);
    }
}
