package io.levain.facts;

import java.util.Locale;

/**
 * What a fact can be about. A module keeps its kinds in an enum that implements this; each of them has a sentence in
 * the texts. A kind's word is stable: it is stored, and clients go by it.
 */
public interface FactKind {

    /** The name of the enum's constant. */
    String name();

    /** The word for it in answers, records and texts, such as {@code weather-missing}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
