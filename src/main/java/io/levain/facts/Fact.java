package io.levain.facts;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to be told to people, in no language yet. It survives being stored as JSON: parameters are texts, numbers,
 * truth values or lists of texts; dates and times are texts in ISO form.
 *
 * @param kind a stable word, such as {@code weather-missing}
 * @param parameters what the sentence about it names, in a fixed order
 */
public record Fact(String kind, Map<String, Object> parameters) {

    /** The kind of what was written down as a sentence before there were facts; its parameter is that sentence. */
    public static final String TEXT = "text";

    /** The parameter that holds such a sentence. */
    public static final String SENTENCE = "text";

    /** What is left of a fact that was stored without parameters has none. */
    public Fact {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a fact needs a kind");
        }
        Map<String, Object> given = new LinkedHashMap<>();
        if (parameters != null) {
            parameters.forEach((name, value) -> given.put(name, plain(name, value)));
        }
        parameters = Collections.unmodifiableMap(given);
    }

    /** A fact of which nothing more is known yet. */
    public static Fact of(FactKind kind) {
        return new Fact(kind.word(), Map.of());
    }

    /** A sentence of before, or one that only an engineer reads, as it is. */
    public static Fact text(String sentence) {
        return new Fact(TEXT, Map.of(SENTENCE, sentence));
    }

    /**
     * The same fact with one more parameter.
     *
     * @param value a text, number, truth value, date or time, word of an enum, or a collection of these
     * @throws IllegalArgumentException if it is anything else
     */
    public Fact with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Fact(kind, more);
    }

    /** Whether it is of that kind. */
    public boolean is(FactKind of) {
        return kind.equals(of.word());
    }

    private static Object plain(String name, Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Temporal || value instanceof Enum<?>) {
            return value.toString();
        }
        if (value instanceof Collection<?> all) {
            return List.copyOf(all.stream().map(one -> plain(name, one)).toList());
        }
        throw new IllegalArgumentException("parameter " + name + " cannot be " + value);
    }
}
