package io.levain.facts;

import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for and is refused: for which reason, as a fact, and which field of the request is at fault.
 * Services throw it, and know nothing of HTTP; whoever speaks to people makes a sentence of it.
 */
public final class Refused extends RuntimeException {

    private final Blame blame;
    private final transient Fact fact;
    private final @Nullable String field;
    private final @Nullable String value;

    private Refused(Blame blame, Fact fact, @Nullable String field, @Nullable String value) {
        super(fact + (field == null ? "" : " of " + field + " " + value));
        this.blame = blame;
        this.fact = fact;
        this.field = field;
        this.value = value;
    }

    /** For that reason; no field in particular is at fault. */
    public static Refused because(FailureKind kind) {
        return new Refused(kind.blame(), Fact.of(kind), null, null);
    }

    /**
     * The same, naming the field or parameter at fault.
     *
     * @param held what it held, or null if it is missing
     */
    public Refused about(String culprit, @Nullable Object held) {
        return new Refused(blame, fact, culprit, held == null ? null : held.toString());
    }

    /** The same with one more parameter of the fact, as {@link Fact#with} takes them. */
    public Refused with(String name, Object parameter) {
        return new Refused(blame, fact.with(name, parameter), field, value);
    }

    /** What of the request is at fault. */
    public Blame blame() {
        return blame;
    }

    /** Why it is refused. */
    public Fact fact() {
        return fact;
    }

    /** The field or parameter at fault, or null if none is in particular. */
    public @Nullable String field() {
        return field;
    }

    /** What that held, or null if it is missing or no field is at fault. */
    public @Nullable String value() {
        return value;
    }
}
