package io.levain.training;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a training was started. */
public enum TrainingCause {
    /** It was the chain's time of the night. */
    NIGHTLY,
    /** Somebody asked for it. */
    ASKED;

    /** The word for it in answers, such as {@code nightly}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
