package io.levain.models;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who chose the model in use. */
public enum ChosenBy {
    /** The gate, after a training. */
    GATE,
    /** Somebody who asked for that version; the gate changes nothing until they let go. */
    HAND;

    /** The word for it in answers, such as {@code gate}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
