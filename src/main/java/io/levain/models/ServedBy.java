package io.levain.models;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes a chain's forecasts. */
public enum ServedBy {
    /** The model in use. */
    MODEL,
    /** The baker's rule: what sold on the last eight same weekdays. */
    RULE;

    /** The word for it in answers, such as {@code rule}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
