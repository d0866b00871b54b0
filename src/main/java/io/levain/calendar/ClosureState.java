package io.levain.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is known of a single day on which a bakery may have been closed. */
enum ClosureState {
    /** An imported history had no sales. */
    ASSUMED,
    /** People said that it was or will be closed. */
    CONFIRMED,
    /** People said that it was open after all. */
    OPEN;

    /** The word for it in answers, such as {@code assumed}. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
