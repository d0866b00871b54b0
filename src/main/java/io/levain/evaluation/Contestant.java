package io.levain.evaluation;

import java.util.Locale;

/** Who can win at the gate. */
public enum Contestant {
    /** The model in use. */
    CHAMPION,
    /** The model trained last. */
    CHALLENGER,
    /** The baker's rule. */
    RULE;

    /** The word for it in answers, such as {@code champion}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
