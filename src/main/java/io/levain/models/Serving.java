package io.levain.models;

import org.jspecify.annotations.Nullable;

/**
 * What makes a chain's forecasts now.
 *
 * @param by whether the model does or the baker's rule
 * @param model the model in use, that does or stands by for what the rule does not know; null if there is none
 * @param because why, as a sentence
 */
public record Serving(ServedBy by, @Nullable StoredModel model, String because) {

    /** The baker's rule, with no model to stand by. */
    static Serving ruleAlone(String because) {
        return new Serving(ServedBy.RULE, null, because);
    }

    /** The model, if it does; null if the rule does. */
    public @Nullable StoredModel servingModel() {
        return by == ServedBy.MODEL ? model : null;
    }
}
