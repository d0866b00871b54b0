package io.levain.sales;

import com.fasterxml.jackson.annotation.JsonValue;
import io.levain.facts.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who says what was sold. The order is that of their ranks: the first one that gives a value is believed. */
enum Source {
    /** Somebody entered it. */
    STAFF,
    /** A till's total of the day. */
    TILL_TOTAL,
    /** The sum of the day's receipts. */
    RECEIPTS,
    /** A history of before, imported: whoever speaks of one of its days knows better. */
    HISTORY;

    /** The word for it in addresses, answers and tables, such as {@code till-total}. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The source of that word, or empty if there is none. */
    static Optional<Source> of(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }

    /**
     * The source that the parameter {@code source} names.
     *
     * @throws Refused if there is none
     */
    static Source asked(String word) {
        return of(word).orElseThrow(() -> Refused.because(SalesFailure.UNKNOWN_SOURCE)
                .about("source", word)
                .with("known", Arrays.stream(values()).map(Source::word).toList()));
    }
}
