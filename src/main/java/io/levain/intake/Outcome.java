package io.levain.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a row. */
public enum Outcome {
    /** It said something new, which is now stored. */
    ACCEPTED,
    /** It said what was known already. */
    UNCHANGED,
    /** It replaced some of what was stored. */
    CORRECTED,
    /** It was not taken. */
    REFUSED;

    /** The word for it in answers, such as {@code accepted}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
