package io.levain.models;

import io.levain.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a chain's forecasts now.
 *
 * @param by whether the model does or the baker's rule
 * @param model the model in use, that does or stands by for what the rule does not know; null if there is none
 * @param because why
 */
public record Serving(ServedBy by, @Nullable StoredModel model, List<Fact> because) {

    /** The baker's rule, with no model to stand by. */
    static Serving ruleAlone(Fact because) {
        return new Serving(ServedBy.RULE, null, List.of(because));
    }

    /** The model, if it does; null if the rule does. */
    public @Nullable StoredModel servingModel() {
        return by == ServedBy.MODEL ? model : null;
    }
}
