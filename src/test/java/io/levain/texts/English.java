package io.levain.texts;

import io.levain.facts.Fact;
import java.util.Collection;

/** Facts as an English reader sees them. */
public final class English {

    private static final Texts TEXTS = new Texts();

    private English() {}

    public static String of(Fact fact) {
        return TEXTS.of(fact);
    }

    public static String of(Collection<Fact> facts) {
        return TEXTS.of(facts);
    }
}
