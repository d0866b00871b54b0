package io.levain.training;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a training is. */
public enum TrainingState {
    /** Asked for, and about to start. */
    WAITING,
    /** Under way. */
    RUNNING,
    /** Done: its model is kept, and the verdict says whether it went into use. */
    DONE,
    /** Ended without a model; the one before stays in use. */
    FAILED;

    /** The word for it in answers, such as {@code running}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it waits or runs, so that no other of its chain may start. */
    boolean isActive() {
        return this == WAITING || this == RUNNING;
    }
}
